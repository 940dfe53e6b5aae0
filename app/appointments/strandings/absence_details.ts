import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { teacherResource } from '#app/groups/meetings/resources'
import type StaffMember from '#app/identity/models/staff_member'
import { ADVISING_ROLES } from '#app/identity/role'
import { findOrMakeResource } from '#app/scheduling/changes/resource_of'
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

const isAdvising = (member: StaffMember) =>
  member.roles.some(({ role }) => (ADVISING_ROLES as readonly string[]).includes(role))

/** A teacher whom nobody can book is reserved as a teacher. `roles` is loaded. */
export const resourceOfExpected = (member: StaffMember): Promise<number> =>
  isAdvising(member) ? findOrMakeResource(member) : teacherResource(member.id)

/** Where the member's absences are seen by `staff`. `roles` is loaded. */
export function pageOf(member: StaffMember, staff: StaffMember): string {
  if (!isAdvising(member)) {
    return staff.may('planner.view') ? '/planner' : '/desk'
  }
  return staff.may('availabilities.manage') ? `/availabilities/${member.id}` : '/desk'
}
