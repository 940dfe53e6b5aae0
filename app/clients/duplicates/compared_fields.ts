import { isNoAnswer } from '#app/clients/answers'
import {
  MERGE_FIELDS,
  SENSITIVE_FIELDS,
  type MergeChoices,
  type MergeField,
} from '#app/clients/merging/merge_fields'
import type Client from '#app/clients/models/client'

export const PAIR_SIDES = ['first', 'second', 'both'] as const
export type PairSide = (typeof PAIR_SIDES)[number]
export type PairChoices = Partial<Record<MergeField, PairSide | null>>

type Value = string | string[] | null

const nameOf = (client: Client, kind: string) =>
  client.names.find((name) => name.kind === kind)?.full ?? null

const birthOf = ({ birthDate, birthYear, birthAnswer }: Client) =>
  birthDate?.toISODate() ?? birthYear?.toString() ?? birthAnswer

/** Names, languages, branch and adviser must be loaded. */
const VALUES: Record<MergeField, (client: Client) => Value> = {
  name: (client) => client.name,
  other_name: (client) => nameOf(client, 'other_script'),
  birth: birthOf,
  sex: ({ sex }) => sex,
  citizenship: ({ citizenship }) => citizenship,
  languages: ({ languages }) => languages.map(({ language }) => language),
  residence_answer: ({ residenceAnswer }) => residenceAnswer,
  pesel: ({ pesel }) => pesel,
  note: ({ note }) => note,
  branch: ({ branch }) => branch.name,
  adviser: ({ adviser }) => adviser?.fullName ?? null,
}

const isEmpty = (value: Value) =>
  value === null || value.length === 0 || (typeof value === 'string' && isNoAnswer(value))

/** The fuller of two values; null when both say as much. */
function fuller(field: MergeField, first: Value, second: Value): PairSide | null {
  if (isEmpty(first) !== isEmpty(second)) {
    return isEmpty(first) ? 'second' : 'first'
  }
  if (field === 'note' && !isEmpty(first)) {
    return 'both'
  }
  const isLonger = field === 'birth' && first && second && first.length !== second.length
  return isLonger ? (first.length > second.length ? 'first' : 'second') : null
}

/** Every field of both records, with the fuller value; for the eyes of those who may merge. */
export function comparedFields(first: Client, second: Client, maySeeSensitive: boolean) {
  const seen = MERGE_FIELDS.filter((field) => maySeeSensitive || !SENSITIVE_FIELDS.includes(field))
  return seen.map((field) => {
    const values = [VALUES[field](first), VALUES[field](second)]
    const isSame = JSON.stringify(values[0]) === JSON.stringify(values[1])
    return { field, values, isSame, fuller: isSame ? null : fuller(field, values[0], values[1]) }
  })
}

/** What was chosen, with the fuller value where nothing was, seen from the record that stays. */
export function choicesFrom(first: Client, second: Client, keep: PairSide, chosen: PairChoices) {
  const choices = comparedFields(first, second, true).map(({ field, fuller: preferred }) => {
    const side = chosen[field] ?? preferred ?? keep
    return [field, side === 'both' ? 'both' : side === keep ? 'survivor' : 'loser']
  })
  return Object.fromEntries(choices) as MergeChoices
}
