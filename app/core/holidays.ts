import Holidays from 'date-holidays'

const poland = new Holidays('PL', { types: ['public'], timezone: 'Europe/Warsaw' })
const years = new Map<number, Set<string>>()

function holidaysOf(year: number): Set<string> {
  let days = years.get(year)
  if (!days) {
    days = new Set(poland.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)))
    years.set(year, days)
  }
  return days
}

/** Whether `day` (yyyy-MM-dd) is a day off by the Polish act on days free from work. */
export const isHoliday = (day: string) => holidaysOf(Number(day.slice(0, 4))).has(day)

export type Holiday = { day: string; name: string }

/** The days off of the coming months by name, in the language of the page. */
export function holidaysBetween(from: string, until: string, language: string): Holiday[] {
  const [first, last] = [from, until].map((day) => Number(day.slice(0, 4)))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((year) => poland.getHolidays(year, language))
    .map(({ date, name }) => ({ day: date.slice(0, 10), name }))
    .filter(({ day }) => day >= from && day <= until)
}
