const STEP = 5

export type Pace = {
  /** Minutes that one person took lately. */
  minutes: number
  /** People who call at the moment; at least one. */
  counters: number
}

/**
 * Minutes until a person with so many `ahead` is called: rounded up to five, so that the promise
 * is seldom broken, and zero when somebody is free for them now.
 */
export function estimateWait(ahead: number, { minutes, counters }: Pace, busy: number): number {
  const free = Math.max(0, counters - busy)
  const rounds = Math.max(0, ahead + 1 - free) / counters
  return Math.ceil((rounds * minutes) / STEP) * STEP
}
