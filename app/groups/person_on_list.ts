import { maySeeMinors } from '#app/clients/minor'
import type Enrolment from '#app/groups/models/enrolment'
import type StaffMember from '#app/identity/models/staff_member'

/** A person as a list of a group shows them; a minor has no name for who may not work with minors. */
export function personOnList(enrolment: Enrolment, staff: StaffMember) {
  const { id, participantId, participant, state, isMinor, level, inPolandSince, language } =
    enrolment
  const isHidden = isMinor && !maySeeMinors(staff)
  return {
    ...{ id, participantId, state, isMinor, level, language },
    name: isHidden ? null : participant.displayName,
    clientId: isHidden ? null : participant.clientId,
    inPolandSince: inPolandSince?.toISODate() ?? null,
  }
}
