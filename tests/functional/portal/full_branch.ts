import { DateTime, Settings } from 'luxon'
import { ZONE } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { Visitor, workdayAt } from '#tests/visitor'

/** Monday, ten in the morning, so that nobody is asleep. */
export function atTen(minutesLater = 0) {
  const moment = DateTime.fromISO('2026-11-23T10:00', { zone: ZONE }).plus({
    minutes: minutesLater,
  })
  Settings.now = () => moment.toMillis()
}

/** An adviser who is free only on one day, 8:00-8:45: one meeting, which `taken` has. */
export async function fullyBooked() {
  const branch = await openBranch()
  const { resource } = await bookableAdviser(branch, { until: '08:45' })
  const startsAt = workdayAt('08:00')
  const day = DateTime.fromISO(startsAt, { zone: ZONE }).toISODate()!
  const holder = new Visitor()
  const link = await holder.book(branch, startsAt)
  return { branch, resource, startsAt, day, cancel: () => holder.post(`${link}/cancellation`) }
}

export const offersIn = async (email: string) => {
  const messages = await OutboxMessage.query().where('kind', 'slot_offer')
  return messages.filter(({ recipient }) => recipient === email)
}

export const offerLink = (text: string) => text.match(/\/uk(\/offers\/\S+)/)![1]
