import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inheritWarnings } from '#app/clients/contacts/inherit_warnings'
import { ParticipantAlreadyAttached } from '#app/clients/errors'

/** The person of a booking or a consultation is recognised: one pointer changes, nothing else. */
export async function attachParticipant(
  participantId: string,
  client: { id: string },
  staff: { id: string },
  trx: TransactionClientContract
) {
  const [changed] = [
    await trx
      .from('participants')
      .where('id', participantId)
      .whereNull('client_id')
      .update({ client_id: client.id, updated_at: toSql(now()) }),
  ].flat()
  if (Number(changed) === 0) {
    throw new ParticipantAlreadyAttached()
  }
  await inheritWarnings(participantId, client.id, trx)
  await recordAudit(
    {
      staffMemberId: staff.id,
      action: 'participant.attached',
      subjectType: 'client',
      subjectId: client.id,
    },
    trx
  )
}
