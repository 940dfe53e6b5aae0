import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { colleaguesIn } from '#app/tasks/colleagues_of'
import type { AbsenceKind } from '#app/scheduling/reservation_state'

type Given = { from: string; until: string; reason: AbsenceKind; deputy?: string | null }

const startOf = (day: string) => DateTime.fromISO(day, { zone: ZONE })

/** Whole days, the last included, as instants. */
export const absenceDetails = ({ from, until, reason, deputy }: Given) => ({
  startsAt: startOf(from).toUTC().toISO()!,
  endsAt: startOf(until).plus({ days: 1 }).toUTC().toISO()!,
  reason,
  deputyId: deputy ?? null,
})

/** Who may stand in: colleagues of one of the member's branches. `branches` is loaded. */
export const deputiesFor = (member: StaffMember) =>
  colleaguesIn(member.branches.map(({ id }) => id)).whereNot('staff_members.id', member.id)
