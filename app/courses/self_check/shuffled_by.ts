import { createHash } from 'node:crypto'

const rank = (seed: string, place: number) =>
  createHash('sha256').update(`${seed}:${place}`).digest('hex')

/** The same order for the same seed, on every process. */
export const shuffledBy = <Thing>(seed: string, things: readonly Thing[]): Thing[] =>
  things
    .map((thing, place) => ({ thing, rank: rank(seed, place) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ thing }) => thing)
