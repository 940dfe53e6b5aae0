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
  const offsets = [offsetAt(wall - 24 * 60 * MINUTE), offsetAt(wall + 24 * 60 * MINUTE)]
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

/** Days (yyyy-MM-dd) that the span touches on the Warsaw calendar. */
export function daysBetween(from: DateTime, until: DateTime): string[] {
  const last = until.setZone(ZONE).toISODate()!
  const days: string[] = []
  for (let day = from.setZone(ZONE).startOf('day'); ; day = day.plus({ days: 1 })) {
    const text = day.toISODate()!
    if (text > last) {
      return days
    }
    days.push(text)
  }
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00Z`).getUTCDay() || 7

/** The seven days (yyyy-MM-dd) of the week that `day` lies in, Monday first. */
export function weekOf(day: string): string[] {
  const monday = Date.parse(`${day}T00:00Z`) - (weekdayOf(day) - 1) * 24 * 60 * MINUTE
  return Array.from({ length: 7 }, (_, index) =>
    new Date(monday + index * 24 * 60 * MINUTE).toISOString().slice(0, 10)
  )
}
