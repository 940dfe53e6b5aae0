import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { WrittenNames } from '#app/clients/client_payload'
import { writeNameKeys } from '#app/clients/client_children'
import type Client from '#app/clients/models/client'
import ClientName from '#app/clients/models/client_name'
import { retireName } from '#app/clients/names/retire_name'
import { scriptOf } from '#app/clients/script'

type Trx = TransactionClientContract
type Written = { kind: 'current' | 'other_script'; given: string; family: string | null }

function namesOf({ given, family, otherGiven, otherFamily }: WrittenNames): Written[] {
  const current: Written = { kind: 'current', given, family: family || null }
  return otherGiven || otherFamily
    ? [current, { kind: 'other_script', given: otherGiven ?? '', family: otherFamily || null }]
    : [current]
}

/** Writes the names in use. A spelling that is corrected stays known, so that it still finds. */
export async function writeNames(client: Client, names: WrittenNames, trx: Trx) {
  const stored = await ClientName.query({ client: trx })
    .where('client_id', client.id)
    .whereIn('kind', ['current', 'other_script'])
  const written = namesOf(names)
  for (const [position, name] of written.entries()) {
    const row = stored.find(({ kind }) => kind === name.kind)
    await writeName(client.id, row, name, position, trx)
  }
  for (const row of stored.filter(({ kind }) => !written.some((name) => name.kind === kind))) {
    await retireName(row, 'spelling', trx)
    await row.useTransaction(trx).delete()
  }
  await writeNameKeys(client.id, trx)
}

async function writeName(
  clientId: string,
  row: ClientName | undefined,
  name: Written,
  position: number,
  trx: Trx
) {
  if (row?.isWrittenLike(name)) {
    return
  }
  const values = { ...name, script: scriptOf(name.given + (name.family ?? '')), position }
  if (!row) {
    await ClientName.create({ ...values, clientId }, { client: trx })
    return
  }
  await retireName(row, 'spelling', trx)
  await row.merge(values).useTransaction(trx).save()
}
