import type { DateTime } from 'luxon'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { freeRooms } from '#app/scheduling/free_rooms'
import { holdReservation, type Claim } from '#app/scheduling/hold_reservation'
import type Reservation from '#app/scheduling/models/reservation'
import { isAnyTaken, type Wish } from '#app/scheduling/reserved_quarters'
import { shuffled } from '#app/scheduling/shuffled'
import type { AdviserSearch } from '#app/scheduling/timetable'

export type MeetingWish = AdviserSearch & { startsAt: DateTime; minutes: number; inPerson: boolean }

/** Every way to hold the meeting, in the order to try: adviser by adviser, with a room before without. */
export async function waysToMeet(wish: MeetingWish): Promise<Wish[][]> {
  const { startsAt, minutes } = wish
  const span = { startsAt, endsAt: startsAt.plus({ minutes }) }
  const [slot] = await findOpenSlots({ ...wish, from: startsAt, until: startsAt })
  const rooms = slot && wish.inPerson ? await freeRooms(wish.branchId, span) : []
  return shuffled(slot?.resourceIds ?? []).map((adviser) => [
    ...shuffled(rooms).map((room) => ({ ...span, resourceIds: [adviser, room] })),
    { ...span, resourceIds: [adviser] },
  ])
}

/**
 * Holds the time with any free adviser who fits, and a free room where the branch has one.
 * Each try is a transaction of its own; null only after the last free adviser was lost.
 */
export async function holdAnyAdviser(
  wish: MeetingWish,
  claim?: Claim
): Promise<Reservation | null> {
  for (const waysWithOne of await waysToMeet(wish)) {
    const held = await holdOneOf(waysWithOne, claim)
    if (held) {
      return held
    }
  }
  return null
}

/** All ways share one adviser: once that adviser is lost, the other rooms are of no use. */
async function holdOneOf(ways: Wish[], claim?: Claim) {
  for (const way of ways) {
    const held = await holdReservation(way, claim)
    if (held || (await isAnyTaken({ ...way, resourceIds: [way.resourceIds[0]] }))) {
      return held
    }
  }
  return null
}
