import { SlotTaken } from '#app/scheduling/errors'
import { releaseExpiredHolds } from '#app/scheduling/release_expired_holds'
import { InterpreterNotFree } from '#app/appointments/errors'
import type { Wish } from '#app/scheduling/reserved_quarters'

/** One try of a way; null when it was taken meanwhile. */
export async function tryWay<Result>(
  way: Wish,
  attempt: (way: Wish) => Promise<Result>
): Promise<Result | null> {
  await releaseExpiredHolds(way)
  try {
    return await attempt(way)
  } catch (error) {
    if (error instanceof SlotTaken || error instanceof InterpreterNotFree) {
      return null
    }
    throw error
  }
}

/** Tries the ways in order, each in a transaction of its own; throws SlotTaken after the last. */
export async function firstWay<Result>(
  ways: Wish[],
  attempt: (way: Wish) => Promise<Result>
): Promise<Result> {
  for (const way of ways) {
    const result = await tryWay(way, attempt)
    if (result) {
      return result
    }
  }
  throw new SlotTaken()
}
