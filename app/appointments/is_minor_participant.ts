import { isMinor } from '#app/clients/minor'
import Participant from '#app/clients/models/participant'

/** Whether somebody recognised as a minor takes part; nobody knows it of the others. */
export async function isMinorParticipant(participantId: string | null | undefined) {
  if (!participantId) {
    return false
  }
  const participant = await Participant.query()
    .where('id', participantId)
    .preload('knownAs')
    .first()
  return !!participant?.knownAs && isMinor(participant.knownAs)
}
