const WHOLE_LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2']

/** `A1.2` counts as A1; what nobody knows stands above all levels. */
export function levelRank(level: string): number {
  const rank = WHOLE_LEVELS.indexOf(level.slice(0, 2).toUpperCase())
  return rank === -1 ? WHOLE_LEVELS.length : rank
}
