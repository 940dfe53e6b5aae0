import { holdReservation, type Claim } from '#app/scheduling/hold_reservation'
import { meetAnyAdviser, type MeetingWish } from '#app/scheduling/meet_any_adviser'
import type Reservation from '#app/scheduling/models/reservation'

/** Holds the time with any free adviser who fits; null after the last of them was lost. */
export const holdAnyAdviser = (wish: MeetingWish, claim?: Claim): Promise<Reservation | null> =>
  meetAnyAdviser(wish, (way) => holdReservation(way, claim))
