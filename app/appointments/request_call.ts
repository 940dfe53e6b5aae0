import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inTransaction } from '#app/core/transaction'
import { contactIndex } from '#app/clients/contact_value'
import CallRequest from '#app/appointments/models/call_request'
import { inviteParticipant } from '#app/clients/invite_participant'

type Caller = { name: string; phone: string; language: string }

/** Notes that somebody wants to be rung back; the same number waiting already is not noted twice. */
export async function requestCall(caller: Caller) {
  await inTransaction(async (trx) => {
    const participant = await inviteParticipant(caller, trx)
    const earlier = await waitingOf(caller.phone, participant.id, trx)
    if (earlier) {
      await participant.delete()
      return
    }
    const { language } = caller
    const request = { participantId: participant.id, language, reason: 'asked' as const }
    await CallRequest.create(request, { client: trx })
  })
}

const waitingOf = (phone: string, participantId: string, trx: TransactionClientContract) =>
  CallRequest.query({ client: trx })
    .doesntHave('answer')
    .whereNot('participant_id', participantId)
    .whereIn('participant_id', (known) =>
      known
        .from('contact_points')
        .where('value_index', contactIndex('phone', phone))
        .select('participant_id')
    )
    .first()
