import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, todayInWarsaw, toSql } from '#app/core/clock'
import { moveBranch } from '#app/clients/belonging/move_branch'
import { writeLanguages } from '#app/clients/client_children'
import { clientFacts, sensitiveFacts } from '#app/clients/client_facts'
import { replaceContacts, replaceResidence } from '#app/clients/client_links'
import type { ClientPayload } from '#app/clients/client_payload'
import { ClientChangedMeanwhile } from '#app/clients/errors'
import Client from '#app/clients/models/client'
import { writeNames } from '#app/clients/names/write_names'

/**
 * Saves what a form says about a client. `version` is the one the form was opened with: when
 * somebody else saved in between, nothing is written and the form shows both values.
 */
export async function changeClient(
  clientId: string,
  version: number,
  payload: ClientPayload,
  staff: { id: string },
  trx: TransactionClientContract
) {
  const changed = await trx
    .from('clients')
    .where({ id: clientId, version })
    .update({ version: version + 1, updated_at: toSql(now()), duplicates_checked_at: null })
  if (Number([changed].flat()[0]) === 0) {
    throw new ClientChangedMeanwhile()
  }
  const client = await Client.findOrFail(clientId, { client: trx })
  if (client.branchId !== payload.branchId) {
    const movedOn = DateTime.fromISO(todayInWarsaw(), { zone: 'utc' })
    await moveBranch(client, { branchId: payload.branchId, movedOn }, staff, trx)
  }
  await client.merge({ ...clientFacts(payload), ...sensitiveFacts(payload) }).save()
  await writeNames(client, payload, trx)
  await writeLanguages(client, payload, trx)
  await replaceContacts(client, payload, trx)
  await replaceResidence(client, payload, trx)
  await recordAudit(
    {
      staffMemberId: staff.id,
      action: 'client.changed',
      subjectType: 'client',
      subjectId: client.id,
      branchId: client.branchId,
    },
    trx
  )
}
