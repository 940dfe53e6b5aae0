import { nowInWarsaw, todayInWarsaw } from '#app/core/clock'
import { holidaysBetween } from '#app/core/holidays'
import type StaffMember from '#app/identity/models/staff_member'
import { absencesOf } from '#app/scheduling/absences_of'
import { loadPattern } from '#app/scheduling/changes/load_pattern'
import type { DatedHour, Pattern } from '#app/scheduling/changes/hours_of_day'
import Resource from '#app/scheduling/models/resource'

const LONG_AGO = '1970-01-01'
const MONTHS_AHEAD = 3

/** All that decides when one member of staff can be booked; `branches` is loaded. */
export async function availabilityPage(member: StaffMember, locale: string) {
  const today = todayInWarsaw()
  const resource = await Resource.findBy('staff_member_id', member.id)
  const pattern: Pattern = resource
    ? await loadPattern(resource.id, LONG_AGO)
    : { weekly: [], days: [] }
  const until = nowInWarsaw().plus({ months: MONTHS_AHEAD }).toISODate()!
  return {
    person: { id: member.id, name: member.fullName },
    branches: member.branches.map(({ id, name }) => ({ value: id, label: name })),
    weeks: weeksOf(pattern.weekly, today),
    days: pattern.days
      .filter(({ day }) => day >= today)
      .sort((one, other) => (one.day + one.startsAt < other.day + other.startsAt ? -1 : 1)),
    absences: resource ? await absencesOf(resource.id) : [],
    holidays: holidaysBetween(today, until, locale),
    today,
  }
}

type Week = { from: string; until: string | null; hours: DatedHour[]; state: WeekState }
type WeekState = 'now' | 'planned' | 'past'

/** Hours that came into force together, the newest first. */
function weeksOf(weekly: DatedHour[], today: string): Week[] {
  const weeks = Map.groupBy(weekly, ({ validFrom, validUntil }) => `${validFrom} ${validUntil}`)
  return [...weeks.values()]
    .map((hours) => {
      const { validFrom: from, validUntil: until } = hours[0]
      const sorted = hours.sort(
        (one, other) => one.weekday - other.weekday || (one.startsAt < other.startsAt ? -1 : 1)
      )
      return { from, until, hours: sorted, state: stateOf(from, until, today) }
    })
    .sort((one, other) => (one.from < other.from ? 1 : -1))
}

function stateOf(from: string, until: string | null, today: string): WeekState {
  if (from > today) {
    return 'planned'
  }
  return until === null || until >= today ? 'now' : 'past'
}
