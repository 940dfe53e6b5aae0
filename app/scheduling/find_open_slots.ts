import { DateTime } from 'luxon'
import { now } from '#app/core/clock'
import { openSlots, type OpenSlot } from '#app/scheduling/open_slots'
import type { BranchRules } from '#app/scheduling/rules_of'
import { loadTimetable, type AdviserSearch, type Loaded } from '#app/scheduling/timetable'
import { branchHours } from '#app/scheduling/timetable/branch_hours'
import { interpretersFree } from '#app/scheduling/timetable/interpreters_free'
import { dayAt, daysBetween } from '#app/scheduling/wall_time'

export type SlotSearch = AdviserSearch & {
  /** The first and the last start, both included; without a last one as far as people may book. */
  from: DateTime
  until?: DateTime
  minutes: number
  /** Within the notice and the horizon of the branch. */
  isForPublic?: boolean
}

const QUARTER = 15

/** Free times of every adviser of a branch who fits: four statements. */
export async function findOpenSlots(search: SlotSearch): Promise<OpenSlot[]> {
  const branch = await branchHours(search.branchId, dayAt(search.from.toSeconds()))
  const { from, until } = spanOf(search, branch.rules)
  if (from > until) {
    return []
  }
  const { minutes, atAnyQuarter } = search
  const span = { from: Math.ceil(from.toSeconds()), until: Math.floor(until.toSeconds()) }
  const whole = { from: span.from, until: span.until + minutes * 60 }
  const loaded = await loadTimetable(search, branch, whole)
  const step = atAnyQuarter ? QUARTER : undefined
  const wanted = { days: daysBetween(from, until), minutes, step, ...span }
  const slots = openSlots(loaded.timetable, wanted)
  return search.needsInterpreter ? slots.filter(isInterpreted(loaded, minutes)) : slots
}

function isInterpreted(loaded: Loaded, minutes: number) {
  const whoIsFree = interpretersFree(loaded)
  return ({ startsAt: from }: OpenSlot) =>
    whoIsFree({ from, until: from + minutes * 60 }).length > 0
}

function spanOf({ from, until, isForPublic }: SlotSearch, rules: BranchRules) {
  const horizon = now().plus({ days: rules.horizonDays })
  if (!isForPublic) {
    return { from, until: until ?? horizon }
  }
  const earliest = now().plus({ minutes: rules.noticeMinutes })
  return { from: DateTime.max(from, earliest), until: DateTime.min(until ?? horizon, horizon) }
}
