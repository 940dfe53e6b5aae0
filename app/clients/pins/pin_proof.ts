/** What the person showed, with a photograph, before a forgotten PIN is removed. */
export const PIN_PROOFS = [
  'passport',
  'identity_card',
  'residence_card',
  'travel_document',
] as const
export type PinProof = (typeof PIN_PROOFS)[number]
