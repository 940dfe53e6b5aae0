import { ResourceRefused, SlotTaken } from '#app/scheduling/errors'
import { sweepExpiredHolds } from '#app/scheduling/release_expired_holds'
import { MeetingTimeTaken } from '#app/groups/meetings/errors'
import type { Span } from '#app/groups/meetings/rhythm'

/** Parallel planners meet in the same order. */
export const inOrderOfTime = <Item extends Pick<Span, 'startsAt'>>(items: readonly Item[]) =>
  [...items].sort((one, other) => one.startsAt.toMillis() - other.startsAt.toMillis())

/** Says which of many meetings could not be had. */
export async function naming<Result>(
  { startsAt }: Pick<Span, 'startsAt'>,
  taking: Promise<Result>
): Promise<Result> {
  try {
    return await taking
  } catch (error) {
    throw error instanceof SlotTaken ? new MeetingTimeTaken(startsAt) : error
  }
}

/** Runs the transaction again when what stood in its way were holds that ran out. */
export async function despiteExpired<Result>(attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt()
  } catch (error) {
    const isRefused = error instanceof MeetingTimeTaken || error instanceof ResourceRefused
    if (!isRefused || (await sweepExpiredHolds()) === 0) {
      throw error
    }
    return attempt()
  }
}
