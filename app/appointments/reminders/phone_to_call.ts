import { safeContactsOfParticipant } from '#app/clients/safe_contact'
import type CallRequest from '#app/appointments/models/call_request'

/** The number that is safe to ring today, as people read it. `participant.contactPoints` must be loaded. */
export async function phoneToCall({ reason, participant }: CallRequest): Promise<string | null> {
  const contacts =
    reason === 'asked'
      ? participant.contactPoints.filter(({ isSafeToCall }) => isSafeToCall)
      : await safeContactsOfParticipant(participant.id, 'call')
  return contacts.find(({ kind }) => kind === 'phone')?.formatted ?? null
}
