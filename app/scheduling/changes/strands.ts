import { dayBefore } from '#app/scheduling/changes/day_before'
import { isOpen } from '#app/scheduling/changes/opening_hours'
import { holds, type Meeting, type Pattern } from '#app/scheduling/changes/hours_of_day'
import { loadPattern } from '#app/scheduling/changes/load_pattern'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import { dayAt } from '#app/scheduling/wall_time'

/** Whether a meeting of the person, or of the branch that closes, cannot be held after the change. */
export type Strands = (meeting: Meeting) => boolean

export async function strandsOf(change: AvailabilityChange): Promise<Strands> {
  const absence = change.as('absence')
  if (absence) {
    const [from, until] = [absence.startsAt, absence.endsAt].map((at) => Date.parse(at) / 1000)
    return ({ startsAt, endsAt }) => startsAt < until && endsAt > from
  }
  const closure = change.as('closure')
  if (closure) {
    return ({ branchId, startsAt }) =>
      branchId === change.branchId && closure.days.includes(dayAt(startsAt))
  }
  return change.kind === 'opening' ? strandsOfOpening(change) : strandsOfHours(change)
}

/** What lay outside the opening hours before is held by agreement and stays. */
function strandsOfOpening(change: AvailabilityChange): Strands {
  const { before, hours: after } = change.as('opening')!
  return (meeting) =>
    meeting.branchId === change.branchId && isOpen(before, meeting) && !isOpen(after, meeting)
}

async function strandsOfHours(change: AvailabilityChange): Promise<Strands> {
  const first = change.as('hours')?.from ?? change.as('day')!.day
  const before = await loadPattern(change.resourceId!, first)
  const after = changed(before, change)
  return (meeting) => {
    const day = dayAt(meeting.startsAt)
    return day >= first && holds(before, day, meeting) && !holds(after, day, meeting)
  }
}

/** The plan with the change in it. */
export function changed(pattern: Pattern, change: AvailabilityChange): Pattern {
  const single = change.as('day')
  if (single) {
    const others = pattern.days.filter(({ day }) => day !== single.day)
    return {
      ...pattern,
      days: [...others, ...single.hours.map((one) => ({ ...one, day: single.day }))],
    }
  }
  const { from, hours } = change.as('hours')!
  const ended = pattern.weekly
    .filter(({ validFrom }) => validFrom < from)
    .map((one) => ({ ...one, validUntil: dayBefore(from) }))
  const begun = hours.map((one) => ({ ...one, validFrom: from, validUntil: null }))
  return { ...pattern, weekly: [...ended, ...begun] }
}
