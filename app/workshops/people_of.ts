import { recordAudit } from '#app/core/audit'
import { ratesOf } from '#app/groups/attendance/attendance_rate'
import { enrolledIn } from '#app/groups/lists'
import { personOnList } from '#app/groups/person_on_list'
import type StaffMember from '#app/identity/models/staff_member'
import { checkInCode, spokenCode } from '#app/workshops/check_in/check_in_code'
import type Workshop from '#app/workshops/models/workshop'

/** Everybody who has a seat, with how they attend and the code they show at the door. */
export async function peopleOf(groupId: string, staff: StaffMember) {
  const rates = await ratesOf(groupId)
  const enrolled = await enrolledIn(groupId)
  return enrolled.map((one) => ({
    ...personOnList(one, staff),
    entry: one.entry,
    code: spokenCode(checkInCode(one.entry)),
    attended: rates.get(one.participantId)?.attended ?? 0,
    held: rates.get(one.participantId)?.held ?? 0,
  }))
}

/** Who looked at the people of which workshop. */
export const recordPeopleViewed = ({ groupId, group }: Workshop, staff: { id: string }) =>
  recordAudit({
    ...{ staffMemberId: staff.id, action: 'workshop_people.viewed', branchId: group.branchId },
    ...{ subjectType: 'group', subjectId: groupId },
  })
