import { DateTime } from 'luxon'
import { nowInWarsaw, ZONE } from '#app/core/clock'
import type { WeeklyTime } from '#app/portal/groups/weekly_times'

const inWords = (locale: string) => `${locale}-u-nu-latn`

/** `poniedziałek, 7 grudnia`; with the year when it is another one. */
export function spokenDay(moment: DateTime, locale: string): string {
  const day = moment.setZone(ZONE)
  const year = day.year === nowInWarsaw().year ? undefined : 'numeric'
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year, timeZone: ZONE } as const
  return new Intl.DateTimeFormat(inWords(locale), parts).format(moment.toMillis())
}

/** The same of a day in a column, which has no time. */
export const spokenDate = (day: DateTime | null, locale: string) =>
  day && spokenDay(DateTime.fromISO(day.toISODate()!, { zone: ZONE }), locale)

/** `poniedziałek i środa`, and `17:00–18:30`. */
export function spokenWeek({ weekdays, from, until }: WeeklyTime, locale: string) {
  const format = new Intl.DateTimeFormat(inWords(locale), { weekday: 'long', timeZone: 'utc' })
  const names = weekdays.map((weekday) => format.format(Date.UTC(2024, 0, weekday)))
  return { days: new Intl.ListFormat(locale).format(names), time: `${from}–${until}` }
}

/** `1 dzień i 3 godziny`: to minutes when it is less than a day. */
export function spokenDuration(until: DateTime, from: DateTime, locale: string): string {
  const minutes = Math.max(0, Math.ceil(until.diff(from).as('minutes')))
  const days = Math.floor(minutes / 1440)
  const parts = {
    days,
    hours: Math.floor((minutes % 1440) / 60),
    minutes: days > 0 ? 0 : minutes % 60,
  }
  const isNow = Object.values(parts).every((part) => part === 0)
  return new Intl.DurationFormat(inWords(locale), { style: 'long' }).format(
    isNow ? { minutes: 1 } : parts
  )
}
