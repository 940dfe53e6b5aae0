import env from '#start/env'
import type { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'

/** Before the quiet hours begin, with time for a worker that comes late. */
const MARGIN_MINUTES = 30

const [FROM, UNTIL] = env.get('QUIET_HOURS', '20:00-08:00').split('-')

const at = (day: DateTime, clock: string) => {
  const [hour, minute] = clock.split(':').map(Number)
  return day.set({ hour, minute, second: 0, millisecond: 0 })
}

/** Whether nobody should be woken by a message: in Warsaw, from 20:00 to 8:00 unless configured. */
export function inQuietHours(moment: DateTime): boolean {
  const clock = moment.setZone(ZONE).toFormat('HH:mm')
  return FROM < UNTIL ? clock >= FROM && clock < UNTIL : clock >= FROM || clock < UNTIL
}

/** The same moment, or the end of the quiet hours that it falls in. */
export function afterQuietHours(moment: DateTime): DateTime {
  if (!inQuietHours(moment)) {
    return moment
  }
  const local = moment.setZone(ZONE)
  const end = at(local, UNTIL)
  return (end > local ? end : at(local.plus({ days: 1 }), UNTIL)).toUTC()
}

/** The same moment, or half an hour before the quiet hours that it falls in began. */
export function beforeQuietHours(moment: DateTime): DateTime {
  if (!inQuietHours(moment)) {
    return moment
  }
  const local = moment.setZone(ZONE)
  const begin = at(local, FROM)
  const began = begin <= local ? begin : at(local.minus({ days: 1 }), FROM)
  return began.minus({ minutes: MARGIN_MINUTES }).toUTC()
}
