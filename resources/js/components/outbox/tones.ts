/** The colour of each state of a message. */
export const TONES = {
  waiting: 'primary',
  sent: 'success',
  kept: 'neutral',
  failed: 'danger',
  withheld: 'warning',
} as const
