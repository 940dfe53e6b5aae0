export const ASKERS = [
  'police',
  'border_guard',
  'court',
  'prosecutor',
  'social_services',
  'employer',
  'family',
  'landlord',
  'media',
  'other',
] as const

export const CHANNELS = ['in_person', 'phone', 'letter', 'email'] as const

export type InquiryAnswers = {
  clientId: string | null
  askedOn: string
  channel: string
  askerKind: string
  asker: string
  letter: string
  person: string
  question: string
  outcome: string
  answer: string
}
