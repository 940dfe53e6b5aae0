import type { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'

/** Western digits everywhere: people compare them with clocks and calendars in Poland. */
const tagOf = (language: string) => `${language}-u-nu-latn`

/** `wtorek, 24 listopada`, as people of the language write it. */
export const dayLabel = (moment: DateTime, language: string) =>
  moment.setZone(ZONE).toJSDate().toLocaleDateString(tagOf(language), {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })

/** `14:30` in Warsaw. */
export const clockTime = (moment: DateTime) => moment.setZone(ZONE).toFormat('HH:mm')

/** A language named in another: `languageName('uk', 'pl')` is `ukraiński`. */
export function languageName(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code
}
