import { DateTime } from 'luxon'
import { now, ZONE } from '#app/core/clock'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { OFFER_NOTICE_MINUTES, type PartOfDay } from '#app/appointments/alerts/alert_vocabulary'
import { HORIZON_DAYS, MEETING_MINUTES } from '#app/appointments/appointment_vocabulary'
import { PUBLIC_KIND } from '#app/appointments/booking_needs'
import { meetingSearch } from '#app/appointments/meeting_search'
import type SlotAlert from '#app/appointments/models/slot_alert'

type Wished = Pick<SlotAlert, 'branchId' | 'language' | 'topic' | 'firstDay' | 'lastDay'> &
  Pick<SlotAlert, 'partOfDay' | 'sex' | 'channel' | 'interpreterLanguage' | 'isAccessible'>

/** Whom the alert looks for. */
export const alertSearch = (alert: Wished) =>
  meetingSearch({
    role: PUBLIC_KIND.role,
    branchId: alert.branchId,
    language: alert.language,
    topic: alert.topic,
    channel: alert.channel,
    isAccessible: alert.isAccessible,
    sex: alert.sex,
    interpreterLanguage: alert.interpreterLanguage,
  })

/** Free starts (epoch seconds) that the alert could be offered, in order. */
export async function alertTimes(alert: Wished): Promise<number[]> {
  const from = DateTime.max(startOf(alert.firstDay), now().plus({ minutes: OFFER_NOTICE_MINUTES }))
  const until = DateTime.min(
    startOf(alert.lastDay).endOf('day'),
    now().plus({ days: HORIZON_DAYS })
  )
  if (from > until) {
    return []
  }
  const search = await alertSearch(alert)
  const slots = await findOpenSlots({ ...search, from, until, minutes: MEETING_MINUTES })
  return slots.map(({ startsAt }) => startsAt).filter((at) => isIn(alert.partOfDay, at))
}

/** A day of the calendar as Warsaw lives it. */
const startOf = (day: DateTime) => DateTime.fromISO(day.toISODate()!, { zone: ZONE })

function isIn(part: PartOfDay, at: number) {
  const { hour } = DateTime.fromSeconds(at, { zone: ZONE })
  return part === 'any' || (part === 'morning') === hour < 12
}
