import type { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Western digits everywhere: people compare them with clocks and calendars in Poland. */
function dayFormat(language: string, length: 'long' | 'short') {
  const key = `${language} ${length}`
  let format = dayFormats.get(key)
  if (!format) {
    const month = language === 'ar' && length === 'short' ? 'numeric' : length
    const parts = { weekday: length, day: 'numeric', month } as const
    format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { timeZone: ZONE, ...parts })
    dayFormats.set(key, format)
  }
  return format
}

/** `wtorek, 24 listopada`, as people of the language write it. */
export const dayLabel = (moment: DateTime, language: string) =>
  dayFormat(language, 'long').format(moment.toMillis())

/** `wt., 24 lis`, for a text message; the month is a word, so that nobody takes it for the day (in Arabic a number, or the message grows). */
export const shortDayLabel = (moment: DateTime, language: string) =>
  dayFormat(language, 'short').format(moment.toMillis())

/** `14:30` in Warsaw. */
export const clockTime = (moment: DateTime) => moment.setZone(ZONE).toFormat('HH:mm')

/** A language named in another: `languageName('uk', 'pl')` is `ukraiński`. */
export function languageName(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code
}
