import type { DateTime } from 'luxon'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { freeRooms } from '#app/scheduling/free_rooms'
import { isAnyTaken, type Wish } from '#app/scheduling/reserved_quarters'
import { shuffled } from '#app/scheduling/shuffled'
import type { AdviserSearch } from '#app/scheduling/timetable'

export type MeetingWish = AdviserSearch & {
  startsAt: DateTime
  minutes: number
  inPerson: boolean
  /** The resource to try first, when it is free. */
  preferred?: number
}

/**
 * Tries every free adviser who fits, ties shuffled, each with a free room before without one.
 * `attempt` is one transaction of its own and answers null when the way was taken meanwhile:
 * a lost adviser is an answer, not a retry. Null after the last one.
 */
export async function meetAnyAdviser<Result>(
  wish: MeetingWish,
  attempt: (way: Wish) => Promise<Result | null>
): Promise<Result | null> {
  for (const waysWithOne of await waysToMeet(wish)) {
    const result = await firstThatWorks(waysWithOne, attempt)
    if (result) {
      return result
    }
  }
  return null
}

async function waysToMeet(wish: MeetingWish): Promise<Wish[][]> {
  const { startsAt, minutes } = wish
  const span = { startsAt, endsAt: startsAt.plus({ minutes }) }
  const [slot] = await findOpenSlots({ ...wish, from: startsAt, until: startsAt })
  const rooms = slot && wish.inPerson ? await freeRooms(wish.branchId, span) : []
  return advisersToTry(slot?.resourceIds ?? [], wish.preferred).map((adviser) => [
    ...shuffled(rooms).map((room) => ({ ...span, resourceIds: [adviser, room] })),
    { ...span, resourceIds: [adviser] },
  ])
}

const advisersToTry = (free: number[], preferred?: number) =>
  shuffled(free).sort((one, other) => Number(other === preferred) - Number(one === preferred))

/** All ways share one adviser: once that adviser is lost, the other rooms are of no use. */
async function firstThatWorks<Result>(
  ways: Wish[],
  attempt: (way: Wish) => Promise<Result | null>
) {
  for (const way of ways) {
    const result = await attempt(way)
    if (result || (await isAnyTaken({ ...way, resourceIds: [way.resourceIds[0]] }))) {
      return result
    }
  }
  return null
}
