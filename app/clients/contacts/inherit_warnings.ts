import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Flags = { value_index: string; is_safe_to_call: unknown; is_safe_to_write: unknown }

/** What a booking brought along takes over the warnings that the person's record already has. */
export async function inheritWarnings(
  participantId: string,
  clientId: string,
  trx: TransactionClientContract
) {
  const unsafe: Flags[] = await trx
    .from('contact_points')
    .join('participants', 'participants.id', 'contact_points.participant_id')
    .where('participants.client_id', clientId)
    .where((shut) => void shut.where('is_safe_to_call', false).orWhere('is_safe_to_write', false))
    .select('value_index', 'is_safe_to_call', 'is_safe_to_write')
  for (const flag of ['is_safe_to_call', 'is_safe_to_write'] as const) {
    const values = unsafe.filter((row) => !row[flag]).map((row) => row.value_index)
    await trx
      .from('contact_points')
      .where('participant_id', participantId)
      .whereIn('value_index', values)
      .update({ [flag]: false })
  }
}
