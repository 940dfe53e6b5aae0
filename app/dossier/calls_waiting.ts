import type StaffMember from '#app/identity/models/staff_member'
import { openCallRequests } from '#app/appointments/open_call_requests'
import { phoneToCall } from '#app/appointments/reminders/phone_to_call'
import { latinForm } from '#app/dossier/latin_form'

const AT_MOST = 8

/** Who waits longest for a call in the branches of `staff`, with the number that is safe to ring. */
export async function callsWaiting(staff: StaffMember) {
  const requests = await openCallRequests(staff.branches.map(({ id }) => id)).limit(AT_MOST)
  return Promise.all(
    requests.map(async (request) => {
      const { id, participant, language, topic, reason, appointment, createdAt } = request
      return {
        id,
        person: participant.displayName,
        otherName: latinForm(participant.displayName),
        language,
        topic,
        reason,
        meetingAt: appointment?.startsAt.toUTC().toISO() ?? null,
        phone: await phoneToCall(request),
        createdAt: createdAt.toUTC().toISO()!,
      }
    })
  )
}
