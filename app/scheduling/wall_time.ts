import { type DateTime, IANAZone } from 'luxon'
import { ZONE } from '#app/core/clock'

const zone = IANAZone.create(ZONE)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MOST_REMEMBERED = 5_000

/** Asking the time zone is dear, and everybody asks about the same few weeks. */
function remembering<Key>(ask: (key: Key) => number) {
  const known = new Map<Key, number>()
  return (key: Key): number => {
    const answer = known.get(key) ?? ask(key)
    if (known.size >= MOST_REMEMBERED) {
      known.clear()
    }
    known.set(key, answer)
    return answer
  }
}

/** Clocks change at full hours. */
const offsetOfHour = remembering((hour: number) => zone.offset(hour * HOUR) * MINUTE)
const offsetAt = (millis: number) => offsetOfHour(Math.floor(millis / HOUR))

const isoDay = (utcMidnight: number) => new Date(utcMidnight).toISOString().slice(0, 10)

/** The day (yyyy-MM-dd) in Warsaw at an instant (epoch seconds). */
export const dayAt = (epochSeconds: number) =>
  isoDay(epochSeconds * 1000 + offsetAt(epochSeconds * 1000))

const instantOfWall = remembering((wall: number) => {
  const offsets = [offsetAt(wall - DAY), offsetAt(wall + DAY)]
  const fitting = offsets.map((offset) => wall - offset).filter((at) => offsetAt(at) === wall - at)
  return fitting.length === 0 ? Math.floor(wall / DAY) * DAY + HOUR : Math.min(...fitting)
})

/**
 * The instant (epoch seconds) when clocks in Warsaw first show `time` on `day`.
 * A time in the skipped hour falls on the change itself (01:00 UTC, directive 2000/84/EC).
 */
export const instantOf = (day: string, time: string) =>
  instantOfWall(Date.parse(`${day}T00:00Z`) + minutesOf(time) * MINUTE) / 1000

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Days (yyyy-MM-dd) that the span touches on the Warsaw calendar. */
export function daysBetween(from: DateTime, until: DateTime): string[] {
  const [first, last] = [from, until].map((moment) =>
    Date.parse(`${dayAt(moment.toSeconds())}T00:00Z`)
  )
  return Array.from({ length: Math.max(0, (last - first) / DAY + 1) }, (_, index) =>
    isoDay(first + index * DAY)
  )
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00Z`).getUTCDay() || 7

/** The seven days (yyyy-MM-dd) of the week that `day` lies in, Monday first. */
export function weekOf(day: string): string[] {
  const monday = Date.parse(`${day}T00:00Z`) - (weekdayOf(day) - 1) * DAY
  return Array.from({ length: 7 }, (_, index) => isoDay(monday + index * DAY))
}
