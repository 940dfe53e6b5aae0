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
