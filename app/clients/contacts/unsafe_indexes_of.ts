import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Purpose } from '#app/clients/safe_contact'
import type Participant from '#app/clients/models/participant'

/** The contacts that any of these people marked as not safe, whenever that was. */
export async function unsafeIndexesOf(
  people: Participant[],
  purpose: Purpose,
  trx: TransactionClientContract
): Promise<string[]> {
  const clients = people.flatMap(({ clientId }) => clientId ?? [])
  const rows: { value_index: string }[] = await trx
    .from('contact_points')
    .join('participants', 'participants.id', 'contact_points.participant_id')
    .where(purpose === 'write' ? 'is_safe_to_write' : 'is_safe_to_call', false)
    .where((theirs) => {
      void theirs
        .whereIn(
          'participants.id',
          people.map(({ id }) => id)
        )
        .orWhereIn('participants.client_id', clients)
    })
    .select('value_index')
  return rows.map(({ value_index: index }) => index)
}
