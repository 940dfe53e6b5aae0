export const ASKER_KINDS = [
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
export type AskerKind = (typeof ASKER_KINDS)[number]

export const INQUIRY_CHANNELS = ['in_person', 'phone', 'letter', 'email'] as const
export type InquiryChannel = (typeof INQUIRY_CHANNELS)[number]

export const INQUIRY_OUTCOMES = [
  'nothing_confirmed',
  'refused',
  'handed_over',
  'given_on_basis',
] as const
export type InquiryOutcome = (typeof INQUIRY_OUTCOMES)[number]
