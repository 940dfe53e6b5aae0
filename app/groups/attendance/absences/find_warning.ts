import Group from '#app/groups/models/group'
import AbsenceWarning from '#app/groups/models/absence_warning'
import type StaffMember from '#app/identity/models/staff_member'

/** One of a group of the own branches, with its enrolment, person and group. */
export async function findWarning(id: string, staff: StaffMember): Promise<AbsenceWarning> {
  const warning = await AbsenceWarning.query()
    .where('id', id)
    .preload('decider')
    .preload('enrolment', (enrolment) => void enrolment.preload('participant'))
    .firstOrFail()
  const group = await Group.ofStaff(staff).where('id', warning.enrolment.groupId).firstOrFail()
  warning.enrolment.$setRelated('group', group)
  return warning
}
