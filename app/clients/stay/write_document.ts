import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Client from '#app/clients/models/client'
import IdentityDocument from '#app/clients/models/identity_document'
import { claimVersion } from '#app/clients/stay/claim_version'
import { RecordChangedMeanwhile } from '#app/clients/stay/errors'
import { recordChange } from '#app/clients/stay/record_change'
import type { DocumentPayload } from '#app/clients/validators/stay_validator'

type Trx = TransactionClientContract
type Staff = { id: string }
type Known = { id: string; version: number }

export async function addDocument(
  client: Client,
  payload: DocumentPayload,
  staff: Staff,
  trx: Trx
) {
  const document = await IdentityDocument.create(
    { ...payload, clientId: client.id },
    { client: trx }
  )
  const change = {
    action: 'identity_document.added',
    subjectId: document.id,
    client,
    staff,
  } as const
  await recordChange(change, trx)
  return document
}

export async function changeDocument(
  client: Client,
  { id, version }: Known,
  payload: DocumentPayload,
  staff: Staff,
  trx: Trx
) {
  await claimVersion('identity_documents', { id, version, clientId: client.id }, trx)
  const document = await IdentityDocument.findOrFail(id, { client: trx })
  await document.merge(payload).save()
  await recordChange({ action: 'identity_document.changed', subjectId: id, client, staff }, trx)
}

/** For what was written down by mistake; the notes that it was seen stay. */
export async function strikeDocument(client: Client, known: Known, staff: Staff, trx: Trx) {
  const { id, version } = known
  const struck = await trx
    .from('identity_documents')
    .where({ id, version, client_id: client.id })
    .delete()
  if (Number([struck].flat()[0]) === 0) {
    throw new RecordChangedMeanwhile()
  }
  await recordChange({ action: 'identity_document.struck_off', subjectId: id, client, staff }, trx)
}
