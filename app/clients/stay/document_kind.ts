export const DOCUMENT_KINDS = [
  'passport',
  'identity_card',
  'travel_document',
  'residence_card',
  'birth_certificate',
  'other',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
