import { now } from '#app/core/clock'
import { openOfferOf } from '#app/groups/lists'
import { seatOfferToken } from '#app/groups/enrolment_token'
import { reasonWords, type Reason } from '#app/groups/order/reasons'
import { positionOf } from '#app/groups/position_of'
import { spokenDate } from '#app/portal/groups/spoken_day'
import type { Entry } from '#app/portal/enrolments/entry_by_token'
import { DateTime } from 'luxon'

/** Where people enrolled together stand, and why; nothing that names them. */
export async function entryForPublic({ entry, people, active }: Entry, locale: string) {
  const { state, position, waiting, reasons } = await positionOf(entry)
  const offer = state === 'offered' ? await openOfferOf(entry) : null
  const [first] = people
  return {
    state,
    position,
    waiting,
    reasons: reasonWords(
      reasons.map((reason) => withDay(reason, locale)),
      locale
    ),
    offerPath: offer ? `/${locale}/seat-offers/${seatOfferToken(offer.id)}` : null,
    people: active.length || people.length,
    isNew: first.joinedAt > now().minus({ minutes: 10 }),
  }
}

/** The day of joining as people of the language say it. */
const withDay = ({ code, params }: Reason, locale: string): Reason => ({
  code,
  params: params.day
    ? { ...params, day: spokenDate(DateTime.fromISO(String(params.day)), locale)! }
    : params,
})
