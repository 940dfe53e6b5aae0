type Opening = { weekday: number; opensAt: string; closesAt: string }
export type OpeningLine = { days: string; time: string }

/** Monday, 1 January 2024, so that its day of the month is the weekday's number. */
const dayNamed = (weekday: number, language: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday)
  )

/** Opening hours as people read them: neighbouring days with equal hours share a line. */
export function openingLines(openings: Opening[], language: string): OpeningLine[] {
  const runs: { first: number; last: number; time: string }[] = []
  for (const { weekday, opensAt, closesAt } of openings) {
    const time = `${opensAt}–${closesAt}`
    const run = runs.at(-1)
    if (run?.time === time && run.last === weekday - 1) {
      run.last = weekday
    } else {
      runs.push({ first: weekday, last: weekday, time })
    }
  }
  return runs.map(({ first, last, time }) => ({
    days: [...new Set([first, last])].map((day) => dayNamed(day, language)).join(' – '),
    time,
  }))
}
