/** How the conversation was held. */
export const MODES = [
  'here',
  'phone',
  'video',
  'messenger',
  'email',
  'outreach',
  'accompanying',
] as const

export type ConsultationMode = (typeof MODES)[number]
