import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { inForce } from '#app/clients/in_force'
import { isMinor } from '#app/clients/minor'
import type Client from '#app/clients/models/client'
import Guardianship from '#app/clients/models/guardianship'
import type { Person } from '#app/clients/pins/people_behind'

/** The children for whom this client answers today. */
export async function wardsOf(client: Client): Promise<Client[]> {
  const answering = await Guardianship.query()
    .where('guardian_client_id', client.id)
    .where((dated) => inForce(dated))
    .preload('ward', (ward) => void ward.preload('names'))
  return answering.map(({ ward }) => ward).filter((ward) => isMinor(ward))
}

/** Every participant that is this person, or a child of theirs. */
export async function myParticipantIds({ client, participants }: Person): Promise<string[]> {
  const own = participants.map(({ id }) => id)
  if (!client) {
    return own
  }
  const wards = await wardsOf(client)
  const known: { id: string }[] = await db
    .from('participants')
    .whereIn('client_id', [client.id, ...wards.map(({ id }) => id)])
    .select('id')
  return [...new Set([...own, ...known.map(({ id }) => id)])]
}

/** The same for a subquery over appointments: the person themselves, or somebody who comes along. */
export const withParticipants = (ids: string[]) => (query: DatabaseQueryBuilderContract) =>
  void query
    .from('appointment_participants')
    .whereIn('participant_id', ids)
    .select('appointment_id')
