import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import CallRequest from '#app/appointments/models/call_request'
import Participant from '#app/clients/models/participant'
import { safeContactsOfParticipant } from '#app/clients/safe_contact'
import type { Person } from '#app/clients/pins/people_behind'
import { languageOf, subjectOf } from '#app/portal/me/me'

/** Notes that the person wants to be rung back, once while they wait; false without a safe number. */
export async function askForCall(me: Person): Promise<boolean> {
  const participant = await withPhone(me)
  if (!participant) {
    return false
  }
  const { branchId = null } = me.client ?? {}
  await inTransaction(async (trx) => {
    const values = { participantId: participant.id, language: languageOf(me), branchId }
    const request = await CallRequest.create(values, { client: trx })
    const earlier = await CallRequest.query({ client: trx })
      .doesntHave('answer')
      .where('participant_id', participant.id)
      .whereNot('id', request.id)
      .first()
    if (earlier) {
      await request.delete()
      return
    }
    await recordAudit({ staffMemberId: null, action: 'me_call.asked', ...subjectOf(me) }, trx)
  })
  return true
}

async function withPhone({ client, participants }: Person): Promise<Participant | null> {
  const others = client ? await Participant.query().where('client_id', client.id) : []
  for (const participant of [...participants, ...others]) {
    const contacts = await safeContactsOfParticipant(participant.id, 'call')
    const isOwn = (contact: { participantId: string }) => contact.participantId === participant.id
    if (contacts.some((contact) => contact.kind === 'phone' && isOwn(contact))) {
      return participant
    }
  }
  return null
}
