import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { attachParticipant } from '#app/clients/attach_participant'
import { leadByRegistrar } from '#app/clients/belonging/lead_client'
import { giveClause } from '#app/clients/give_clause'
import { writeLanguages } from '#app/clients/client_children'
import { writeContacts, writeResidence } from '#app/clients/client_links'
import { clientFacts, sensitiveFacts } from '#app/clients/client_facts'
import { newClientNumber } from '#app/clients/client_number'
import type { ClientPayload } from '#app/clients/client_payload'
import Client from '#app/clients/models/client'
import Participant from '#app/clients/models/participant'
import { writeNames } from '#app/clients/names/write_names'

/**
 * Registers a person. With `participantId` the person of a booking or a consultation becomes this
 * client; otherwise a participant is made, so that everything later has somebody to point at.
 */
export async function registerClient(
  payload: ClientPayload & { participantId?: string | null },
  staff: { id: string },
  trx: TransactionClientContract
): Promise<Client> {
  const client = await insertWithNumber(payload, staff, trx)
  await writeNames(client, payload, trx)
  await writeLanguages(client, payload, trx)
  await writeResidence(client, payload, trx)
  const participantId = await participantOf(client, payload, staff, trx)
  await writeContacts(participantId, payload, trx)
  await leadByRegistrar(client, staff, trx)
  await giveClause(client, payload.clauseLanguage, staff, trx)
  await recordAudit(
    {
      staffMemberId: staff.id,
      action: 'client.registered',
      subjectType: 'client',
      subjectId: client.id,
      branchId: client.branchId,
    },
    trx
  )
  return client
}

async function insertWithNumber(
  payload: ClientPayload,
  staff: { id: string },
  trx: TransactionClientContract,
  attempt = 1
): Promise<Client> {
  const facts = { ...clientFacts(payload), ...sensitiveFacts(payload), registeredBy: staff.id }
  try {
    return await Client.create({ ...facts, number: newClientNumber(), version: 1 }, { client: trx })
  } catch (error) {
    if (!isDuplicate(error) || attempt === 5) {
      throw error
    }
    return insertWithNumber(payload, staff, trx, attempt + 1)
  }
}

async function participantOf(
  client: Client,
  payload: ClientPayload & { participantId?: string | null },
  staff: { id: string },
  trx: TransactionClientContract
): Promise<string> {
  if (payload.participantId) {
    await attachParticipant(payload.participantId, client, staff, trx)
    return payload.participantId
  }
  const participant = await Participant.create(
    {
      clientId: client.id,
      givenName: payload.given,
      familyName: payload.family || null,
      language: client.language,
    },
    { client: trx }
  )
  return participant.id
}
