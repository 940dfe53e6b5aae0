/** Spring begins in February, summer in July, autumn in September. */
export const SEASONS = ['spring', 'summer', 'autumn'] as const

export type Season = (typeof SEASONS)[number]

/** `2026-autumn` */
export type CourseTerm = `${number}-${Season}`

const FIRST_MONTH_OF_SUMMER = 7
const FIRST_MONTH_OF_AUTUMN = 9

export const isCourseTerm = (text: string): text is CourseTerm =>
  /^20\d\d-(spring|summer|autumn)$/.test(text)

function seasonOf(month: number): Season {
  if (month >= FIRST_MONTH_OF_AUTUMN) {
    return 'autumn'
  }
  return month >= FIRST_MONTH_OF_SUMMER ? 'summer' : 'spring'
}

/** The term that a day (yyyy-MM-dd) lies in; January belongs to the spring of its year. */
export function termOf(day: string): CourseTerm {
  const [year, month] = day.split('-').map(Number)
  return `${year}-${seasonOf(month)}`
}

const COUNT = 5

/** Terms to choose from: the one before today's, today's, and those that follow. */
export function termsAround(day: string): CourseTerm[] {
  const now = termOf(day)
  const [year, season] = [Number(now.slice(0, 4)), now.slice(5) as Season]
  const first = year * SEASONS.length + SEASONS.indexOf(season) - 1
  return Array.from({ length: COUNT }, (_, index) => {
    const at = first + index
    return `${Math.floor(at / SEASONS.length)}-${SEASONS[at % SEASONS.length]}` as CourseTerm
  })
}
