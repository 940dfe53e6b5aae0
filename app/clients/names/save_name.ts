import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { sortKey } from '#app/core/name_folding'
import { writeNameKeys } from '#app/clients/client_children'
import ClientName, { LATER_POSITION, type NameKind } from '#app/clients/models/client_name'
import { retireName } from '#app/clients/names/retire_name'
import { scriptOf } from '#app/clients/script'

type Trx = TransactionClientContract

export type NameAnswers = {
  kind: NameKind
  given: string
  family?: string | null
  validFrom?: DateTime | null
  validUntil?: DateTime | null
}

const isInUse = ({ kind }: { kind: string }) => ['current', 'other_script'].includes(kind)

const columnsOf = ({ given, family, validFrom, validUntil }: NameAnswers) => ({
  given,
  family: family || null,
  script: scriptOf(given + (family ?? '')),
  validFrom: validFrom ?? null,
  validUntil: validUntil ?? null,
})

/** Adds a name of the past, of a paper or of birth. */
export async function addName(clientId: string, answers: NameAnswers, trx: Trx) {
  const values = { ...columnsOf(answers), kind: answers.kind, position: LATER_POSITION }
  await ClientName.create({ ...values, clientId }, { client: trx })
  await writeNameKeys(clientId, trx)
}

/** Corrects a name; of one in use the kind stays, and what it said before still finds. */
export async function correctName(name: ClientName, answers: NameAnswers, trx: Trx) {
  if (isInUse(name) && !name.isWrittenLike(answers)) {
    await retireName(name, 'spelling', trx)
  }
  const kind = isInUse(name) ? name.kind : answers.kind
  const values = { ...columnsOf(answers), kind }
  name.merge(isInUse(name) ? { ...values, validUntil: null } : values)
  await name.useTransaction(trx).save()
  if (kind === 'current') {
    const key = sortKey(name.family, name.given)
    await trx.from('clients').where('id', name.clientId).update({ sort_key: key })
  }
  await writeNameKeys(name.clientId, trx)
}

/** Takes away a name that was never the person's. */
export async function removeName(name: ClientName, trx: Trx) {
  await name.useTransaction(trx).delete()
  await writeNameKeys(name.clientId, trx)
}
