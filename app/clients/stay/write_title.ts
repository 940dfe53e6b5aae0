import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Client from '#app/clients/models/client'
import ResidenceTitle from '#app/clients/models/residence_title'
import { claimVersion } from '#app/clients/stay/claim_version'
import { RecordChangedMeanwhile } from '#app/clients/stay/errors'
import { recordChange } from '#app/clients/stay/record_change'
import type { TitlePayload } from '#app/clients/validators/stay_validator'

type Trx = TransactionClientContract
type Staff = { id: string }
type Known = { id: string; version: number }

/** Adds a ground of stay or an application. */
export async function addTitle(client: Client, payload: TitlePayload, staff: Staff, trx: Trx) {
  const title = await ResidenceTitle.create({ ...payload, clientId: client.id }, { client: trx })
  await trx.from('clients').where('id', client.id).update({ residence_answer: 'answered' })
  const change = { action: 'residence_title.added', subjectId: title.id, client, staff } as const
  await recordChange(change, trx)
  return title
}

export async function changeTitle(
  client: Client,
  { id, version }: Known,
  payload: TitlePayload,
  staff: Staff,
  trx: Trx
) {
  await claimVersion('residence_titles', { id, version, clientId: client.id }, trx)
  const title = await ResidenceTitle.findOrFail(id, { client: trx })
  await title.merge(payload).save()
  await recordChange({ action: 'residence_title.changed', subjectId: id, client, staff }, trx)
}

/** For what was written down by mistake; a title that ended keeps its line. */
export async function strikeTitle(client: Client, known: Known, staff: Staff, trx: Trx) {
  const { id, version } = known
  const struck = await trx
    .from('residence_titles')
    .where({ id, version, client_id: client.id })
    .delete()
  if (Number([struck].flat()[0]) === 0) {
    throw new RecordChangedMeanwhile()
  }
  await recordChange({ action: 'residence_title.struck_off', subjectId: id, client, staff }, trx)
}
