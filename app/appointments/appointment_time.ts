import type { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Western digits everywhere: people compare them with clocks and calendars in Poland. */
function dayFormat(language: string) {
  let format = dayFormats.get(language)
  if (!format) {
    const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const
    format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { timeZone: ZONE, ...parts })
    dayFormats.set(language, format)
  }
  return format
}

/** `wtorek, 24 listopada`, as people of the language write it. */
export const dayLabel = (moment: DateTime, language: string) =>
  dayFormat(language).format(moment.toMillis())

/** `14:30` in Warsaw. */
export const clockTime = (moment: DateTime) => moment.setZone(ZONE).toFormat('HH:mm')

/** A language named in another: `languageName('uk', 'pl')` is `ukraiński`. */
export function languageName(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code
}
