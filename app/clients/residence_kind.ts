/** Grounds of stay (domain.md 3). Several may hold at once. */
export const RESIDENCE_KINDS = [
  'VISA_C',
  'VISA_D',
  'VISA_FREE',
  'TEMP',
  'TEMP_CUKR',
  'PERM',
  'EU_LTR',
  'UKR',
  'REFUGEE',
  'SUBSIDIARY',
  'HUMANITARIAN',
  'TOLERATED',
  'ASYLUM_SEEKER',
  'PENDING',
  'KARTA_POLAKA',
  'EU_CITIZEN',
  'EU_FAMILY',
  'UK_WA',
  'REPATRIANT',
  'STATELESS_DOC',
  'NONE',
] as const

export type ResidenceKind = (typeof RESIDENCE_KINDS)[number]
