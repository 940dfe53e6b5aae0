import type StaffMember from '#app/identity/models/staff_member'
import { openCallRequests } from '#app/appointments/open_call_requests'
import { latinForm } from '#app/dossier/latin_form'

const AT_MOST = 8

/** Who waits longest for a call in the branches of `staff`, with the number that is safe to ring. */
export async function callsWaiting(staff: StaffMember) {
  const requests = await openCallRequests(staff.branches.map(({ id }) => id)).limit(AT_MOST)
  return requests.map(({ id, participant, language, topic, createdAt }) => {
    const phone = participant.contactPoints.find(
      (contact) => contact.kind === 'phone' && contact.isSafeToCall
    )
    return {
      id,
      person: participant.displayName,
      otherName: latinForm(participant.displayName),
      language,
      topic,
      phone: phone?.formatted ?? null,
      createdAt: createdAt.toUTC().toISO()!,
    }
  })
}
