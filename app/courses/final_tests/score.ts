/** Points travel in tenths, so that half points add up. */
export const tenthsOf = (points: number) => Math.round(points * 10)

/** Percent of what could be had, rounded down: nobody passes by rounding. */
export const percentOf = (tenths: number[], maxPoints: number) =>
  maxPoints === 0 ? 0 : Math.floor((tenths.reduce((sum, one) => sum + one, 0) * 10) / maxPoints)
