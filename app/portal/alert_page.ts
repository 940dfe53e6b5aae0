import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { clockTime, dayLabel, languageName } from '#app/core/spoken_time'
import { alertTokenOf } from '#app/appointments/appointment_token'
import type SlotAlert from '#app/appointments/models/slot_alert'
import type SlotOffer from '#app/appointments/models/slot_offer'

const noonOf = (day: DateTime) => DateTime.fromISO(`${day.toISODate()}T12:00`, { zone: ZONE })

/** What the holder of the link waits for: never the topic, never the contact. */
export const alertForPortal = (alert: SlotAlert, locale: string) => ({
  state: alert.state,
  branch: { name: alert.branch.name, address: alert.branch.address },
  language: languageName(alert.interpreterLanguage ?? alert.language, locale),
  firstDay: dayLabel(noonOf(alert.firstDay), locale),
  lastDay: dayLabel(noonOf(alert.lastDay), locale),
  partOfDay: alert.partOfDay,
})

export const alertLink = ({ id }: { id: string }, locale: string) =>
  `/${locale}/alerts/${alertTokenOf(id)}`

export const offerForPortal = (offer: SlotOffer, locale: string) => ({
  dayLabel: dayLabel(offer.startsAt, locale),
  time: clockTime(offer.startsAt),
  branch: { name: offer.slotAlert.branch.name, address: offer.slotAlert.branch.address },
  until: { dayLabel: dayLabel(offer.expiresAt, locale), time: clockTime(offer.expiresAt) },
})
