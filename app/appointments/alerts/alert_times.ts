import { DateTime } from 'luxon'
import { now, ZONE } from '#app/core/clock'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { rulesOf } from '#app/scheduling/rules_of'
import type { AdviserSearch } from '#app/scheduling/timetable'
import { OFFER_NOTICE_MINUTES, type PartOfDay } from '#app/appointments/alerts/alert_vocabulary'
import { meetingSearch } from '#app/appointments/meeting_search'
import AppointmentKind from '#app/appointments/models/appointment_kind'
import type SlotAlert from '#app/appointments/models/slot_alert'

type Wished = Pick<SlotAlert, 'branchId' | 'language' | 'topic' | 'firstDay' | 'lastDay'> &
  Pick<SlotAlert, 'partOfDay' | 'sex' | 'channel' | 'interpreterLanguage' | 'isAccessible'> &
  Pick<SlotAlert, 'kind' | 'minutes' | 'forMinor'>

/** Whom the alert looks for. */
export async function alertSearch(alert: Wished) {
  const { role } = await AppointmentKind.findOrFail(alert.kind)
  return meetingSearch({
    role,
    forMinor: alert.forMinor,
    branchId: alert.branchId,
    language: alert.language,
    topic: alert.topic,
    channel: alert.channel,
    isAccessible: alert.isAccessible,
    sex: alert.sex,
    interpreterLanguage: alert.interpreterLanguage,
  })
}

/** What was found for each search: many who wait look for the same. */
export type Looks = Map<string, Promise<number[]>>

/** Free starts (epoch seconds) that the alert could be offered, in order. */
export async function alertTimes(alert: Wished, looks: Looks = new Map()): Promise<number[]> {
  const search = await alertSearch(alert)
  const key = JSON.stringify([search, alert.minutes])
  const found = looks.get(key) ?? openTimes(search, alert.minutes)
  looks.set(key, found)
  const first = startOf(alert.firstDay).toSeconds()
  const last = startOf(alert.lastDay).endOf('day').toSeconds()
  const times = await found
  return times.filter((at) => at >= first && at <= last && isIn(alert.partOfDay, at))
}

async function openTimes(search: AdviserSearch, length: number): Promise<number[]> {
  const { noticeMinutes, horizonDays } = await rulesOf(search.branchId)
  const minutes = Math.max(noticeMinutes, OFFER_NOTICE_MINUTES)
  const span = { from: now().plus({ minutes }), until: now().plus({ days: horizonDays }) }
  const slots = await findOpenSlots({ ...search, ...span, minutes: length })
  return slots.map(({ startsAt }) => startsAt)
}

/** A day of the calendar as Warsaw lives it. */
const startOf = (day: DateTime) => DateTime.fromISO(day.toISODate()!, { zone: ZONE })

function isIn(part: PartOfDay, at: number) {
  const { hour } = DateTime.fromSeconds(at, { zone: ZONE })
  return part === 'any' || (part === 'morning') === hour < 12
}
