import type { DateTime } from 'luxon'
import { now } from '#app/core/clock'
import { clockTime } from '#app/core/spoken_time'
import type SeatOffer from '#app/groups/models/seat_offer'
import { spokenDay, spokenDuration } from '#app/portal/groups/spoken_day'

/** How an offer stands; its time runs from when the message arrived, so there may be none yet. */
export const offerForPublic = ({ state, seats, expiresAt }: SeatOffer, locale: string) => ({
  state,
  seats,
  until: expiresAt && deadline(expiresAt, locale),
})

const deadline = (moment: DateTime, locale: string) => ({
  day: spokenDay(moment, locale),
  time: clockTime(moment),
  left: moment > now() ? spokenDuration(moment, now(), locale) : null,
})
