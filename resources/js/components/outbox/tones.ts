/** The colour of each state of a message. */
export const TONES = {
  waiting: 'primary',
  sent: 'success',
  delivered: 'success',
  kept: 'neutral',
  failed: 'danger',
  bounced: 'danger',
  withheld: 'warning',
} as const
