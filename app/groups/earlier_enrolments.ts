import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { AlreadyEnrolled } from '#app/groups/errors'
import { ACTIVE_STATES } from '#app/groups/group_vocabulary'
import Enrolment from '#app/groups/models/enrolment'
import type { PersonToEnrol } from '#app/groups/people_to_enrol'

type Trx = TransactionClientContract
const isRepeated = (ids: string[]) => new Set(ids).size < ids.length

/**
 * The rows of those who were in the group before. Throws AlreadyEnrolled when one of the people is
 * in it now, also as another participant of the same client.
 */
export async function earlierEnrolments(groupId: string, people: PersonToEnrol[], trx: Trx) {
  const ids = people.map(({ participantId }) => participantId)
  const clients = people.flatMap(({ clientId }) => clientId ?? [])
  const earlier = await Enrolment.query({ client: trx })
    .where('group_id', groupId)
    .whereIn('participant_id', ids)
  const isInGroup =
    earlier.some(({ isActive }) => isActive) || (await clientsInGroup(groupId, clients, trx))
  if (isInGroup || isRepeated(ids) || isRepeated(clients)) {
    throw new AlreadyEnrolled()
  }
  return earlier
}

async function clientsInGroup(groupId: string, clients: string[], trx: Trx) {
  const found = await Enrolment.query({ client: trx })
    .join('participants', 'participants.id', 'enrolments.participant_id')
    .where('group_id', groupId)
    .whereIn('enrolments.state', [...ACTIVE_STATES])
    .whereIn('participants.client_id', clients)
    .select('enrolments.id')
    .first()
  return !!found
}
