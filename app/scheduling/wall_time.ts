import { type DateTime, IANAZone } from 'luxon'
import { ZONE } from '#app/core/clock'

const zone = IANAZone.create(ZONE)
const MINUTE = 60_000
const MOST_REMEMBERED = 5_000

/** Asking the time zone is dear, and everybody asks about the same few weeks. */
const instants = new Map<string, number>()

const offsetAt = (millis: number) => zone.offset(millis) * MINUTE

/**
 * The instant (epoch seconds) when clocks in Warsaw first show `time` on `day`.
 * A time in the skipped hour falls on the change itself (01:00 UTC, directive 2000/84/EC).
 */
export function instantOf(day: string, time: string): number {
  const key = `${day} ${time}`
  const known = instants.get(key)
  if (known !== undefined) {
    return known
  }
  if (instants.size >= MOST_REMEMBERED) {
    instants.clear()
  }
  const instant = firstInstantOf(day, time)
  instants.set(key, instant)
  return instant
}

function firstInstantOf(day: string, time: string): number {
  const wall = Date.parse(`${day}T00:00Z`) + minutesOf(time) * MINUTE
  const offsets = [offsetAt(wall - DAY), offsetAt(wall + DAY)]
  const fitting = offsets.map((offset) => wall - offset).filter((at) => offsetAt(at) === wall - at)
  if (fitting.length === 0) {
    return Date.parse(`${day}T01:00Z`) / 1000
  }
  return Math.min(...fitting) / 1000
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const DAY = 24 * 60 * MINUTE

const isoDay = (utcMidnight: number) => new Date(utcMidnight).toISOString().slice(0, 10)

/** Days (yyyy-MM-dd) that the span touches on the Warsaw calendar. */
export function daysBetween(from: DateTime, until: DateTime): string[] {
  const [first, last] = [from, until].map((moment) =>
    Date.parse(`${moment.setZone(ZONE).toISODate()}T00:00Z`)
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
