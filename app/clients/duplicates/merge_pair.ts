import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { choicesFrom, type PairChoices } from '#app/clients/duplicates/compared_fields'
import { mergeClients } from '#app/clients/merging/merge_clients'
import type Client from '#app/clients/models/client'

type MergeForm = {
  keep: 'first' | 'second'
  firstVersion: number
  secondVersion: number
  choices: PairChoices
}

/** Merges the two as the side-by-side page says; names, languages, branch and adviser are loaded. */
export function mergePair(
  first: Client,
  second: Client,
  { keep, firstVersion, secondVersion, choices }: MergeForm,
  staff: { id: string },
  trx: TransactionClientContract
) {
  const sides = choicesFrom(first, second, keep, choices)
  const one = { id: first.id, version: firstVersion }
  const other = { id: second.id, version: secondVersion }
  return keep === 'first'
    ? mergeClients(one, other, sides, staff, trx)
    : mergeClients(other, one, sides, staff, trx)
}
