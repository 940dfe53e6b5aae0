import { DateTime } from 'luxon'
import type Client from '#app/clients/models/client'
import type { MergeChoices, MergeField, MergeSide } from '#app/clients/merging/merge_fields'

type Value = string | number | null
export type Facts = Record<string, Value>
export type ChangedFacts = { before: Facts; after: Facts }

const COLUMNS = {
  birth: ['birthDate', 'birthYear', 'birthAnswer'],
  sex: ['sex'],
  citizenship: ['citizenship'],
  pesel: ['pesel'],
  branch: ['branchId'],
  adviser: ['adviserId'],
} as const satisfies Partial<Record<MergeField, readonly (keyof Client)[]>>

const DERIVED = ['residenceAnswer', 'note', 'sortKey', 'language'] as const
const TRACKED = [...Object.values(COLUMNS).flat(), ...DERIVED]
type Tracked = (typeof TRACKED)[number]

export const plain = (value: unknown): Value =>
  DateTime.isDateTime(value) ? value.toISODate() : ((value ?? null) as Value)

const asColumn = (name: string, value: Value) =>
  name === 'birthDate' && value ? DateTime.fromISO(String(value), { zone: 'utc' }) : value

export const factsOf = (client: Client): Facts =>
  Object.fromEntries(TRACKED.map((name) => [name, plain(client[name])]))

export const writeFacts = (client: Client, facts: Facts) =>
  client.merge(
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, asColumn(name, value)]))
  )

function noteOf(own: Value, other: Value, side: MergeSide = 'survivor') {
  const both = [own, other].filter(Boolean).join('\n\n') || null
  return { survivor: own, loser: other, both }[side]
}

/** Grounds of stay of both records are kept: one answer is enough to be answered. */
function residenceOf(own: Value, other: Value, side: MergeSide = 'survivor') {
  const isAnswered = own === 'answered' || other === 'answered'
  return isAnswered ? 'answered' : side === 'loser' ? other : own
}

/** What the staying record says afterwards. */
export function mergedFacts(own: Facts, other: Facts, choices: MergeChoices): Facts {
  const chosen = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[])
    .filter((field) => choices[field] === 'loser')
    .flatMap((field): readonly Tracked[] => COLUMNS[field])
  return {
    ...own,
    ...Object.fromEntries(chosen.map((name) => [name, other[name]])),
    note: noteOf(own.note, other.note, choices.note),
    residenceAnswer: residenceOf(
      own.residenceAnswer,
      other.residenceAnswer,
      choices.residence_answer
    ),
  }
}

export function changedFacts(before: Facts, after: Facts): ChangedFacts {
  const names = Object.keys(after).filter((name) => before[name] !== after[name])
  const only = (facts: Facts) => Object.fromEntries(names.map((name) => [name, facts[name]]))
  return { before: only(before), after: only(after) }
}

/** What to write back: the values before, where nobody has written another one since. */
export function factsBefore(now: Facts, { before, after }: ChangedFacts): Facts {
  const untouched = Object.keys(before).filter((name) => now[name] === after[name])
  return Object.fromEntries(untouched.map((name) => [name, before[name]]))
}
