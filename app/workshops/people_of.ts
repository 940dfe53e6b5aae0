import { recordAudit } from '#app/core/audit'
import { maySeeMinors } from '#app/clients/minor'
import { ratesOf } from '#app/groups/attendance/attendance_rate'
import { enrolledIn, waitingListOf } from '#app/groups/lists'
import type Enrolment from '#app/groups/models/enrolment'
import { reasonWords } from '#app/groups/order/reasons'
import type StaffMember from '#app/identity/models/staff_member'
import { checkInCode, spokenCode } from '#app/workshops/check_in/check_in_code'
import type Workshop from '#app/workshops/models/workshop'

/** A person as the lists of a workshop show them; a minor has no name for who may not see minors. */
export function asPerson(
  { id, participantId, participant, isMinor }: Enrolment,
  staff: StaffMember
) {
  const isHidden = isMinor && !maySeeMinors(staff)
  return {
    ...{ id, participantId, isMinor, language: participant.language },
    name: isHidden ? null : participant.displayName,
    clientId: isHidden ? null : participant.clientId,
  }
}

/** Everybody who has a seat, with how they attend and the code they show at the door. */
export async function peopleOf(groupId: string, staff: StaffMember) {
  const rates = await ratesOf(groupId)
  const enrolled = await enrolledIn(groupId)
  return enrolled.map((one) => ({
    ...asPerson(one, staff),
    entry: one.entry,
    code: spokenCode(checkInCode(one.entry)),
    attended: rates.get(one.participantId)?.attended ?? 0,
    held: rates.get(one.participantId)?.held ?? 0,
  }))
}

/** Who waits, first whoever is next, each with why. */
export async function waitingFor(groupId: string, staff: StaffMember, locale: string) {
  const lines = await waitingListOf(groupId)
  return lines.map(({ entry, position, reasons, people }) => ({
    ...{ entry, position, reasons: reasonWords(reasons, locale) },
    people: people.map((one) => asPerson(one, staff)),
  }))
}

/** Who looked at the people of which workshop. */
export const recordPeopleViewed = ({ groupId, group }: Workshop, staff: { id: string }) =>
  recordAudit({
    ...{ staffMemberId: staff.id, action: 'workshop_people.viewed', branchId: group.branchId },
    ...{ subjectType: 'group', subjectId: groupId },
  })
