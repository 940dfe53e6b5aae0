import { blindIndex } from '#app/core/blind_index'
import { contactIndex } from '#app/clients/contact_value'
import { rankByName } from '#app/clients/find_by_name'
import { candidatesFor } from '#app/clients/matching/candidates_for'
import { factsOfClients } from '#app/clients/matching/facts_of_clients'
import type { MatchReason } from '#app/clients/matching/match_reason'
import type { PersonFacts } from '#app/clients/matching/person_facts'
import { scorePair, type PairScore } from '#app/clients/matching/score_pair'
import Client from '#app/clients/models/client'
import { factsOf, normalisePesel } from '#app/clients/pesel'

export type Typed = {
  given?: string | null
  family?: string | null
  contact?: string | null
  pesel?: string | null
  birth?: string | null
  sex?: string | null
}
export type PossibleMatch = {
  client: Client
  strength: 'probable' | 'possible'
  reasons: MatchReason[]
}

const AT_MOST = 5
const CANDIDATES = 60
const LETTERS = 3

const contactsTyped = (text: string) =>
  (text.includes('@') ? ['email', 'messenger'] : ['phone', 'messenger']).map((kind) =>
    contactIndex(kind, text)
  )

/** What the half-filled form says; the PESEL tells birth date and sex when nobody typed them. */
export function factsTyped({ given, family, contact, pesel, birth, sex }: Typed): PersonFacts {
  const digits = pesel ? normalisePesel(pesel) : ''
  const told = digits.length === 11 ? factsOf(digits) : null
  const date = birth?.length === 10 ? birth : null
  const year = Number(birth?.slice(0, 4)) || null
  const isEnough = `${given ?? ''}${family ?? ''}`.length >= LETTERS
  return {
    names: isEnough ? [{ given: given ?? '', family: family || null, kind: 'current' }] : [],
    birthDate: date ?? (year ? null : (told?.birthDate ?? null)),
    birthYear: year,
    sex: sex || (told?.sex ?? null),
    contactIndexes: contact ? contactsTyped(contact) : [],
    peselIndex: digits.length === 11 ? blindIndex('clients.pesel', digits) : null,
    documentIndexes: [],
    householdIds: [],
  }
}

const CLOSE_RUNGS = 4

/** Names that begin as somebody has typed so far. */
async function begun(names: PersonFacts['names']): Promise<Set<string>> {
  const [name] = names
  const found = name ? await rankByName([name.given, name.family].join(' ').trim()) : []
  return new Set(found.filter(({ rung }) => rung < CLOSE_RUNGS).map(({ id }) => id))
}

const OTHER_BIRTH: MatchReason[] = ['other_birth_date', 'births_a_generation_apart', 'other_pesel']
const NOT_WHILE_TYPING: MatchReason[] = ['other_given', 'other_family', 'same_given', 'same_family']
const NUMBERS: MatchReason[] = ['same_pesel', 'same_document', 'same_contact']

const has = ({ reasons }: PairScore, wanted: MatchReason[]) =>
  reasons.some((reason) => wanted.includes(reason))

/** A half-typed name is not another name yet. */
const whileTyping = (pair: PairScore): PairScore => ({
  ...pair,
  reasons: ['name_begins_so', ...pair.reasons.filter((one) => !NOT_WHILE_TYPING.includes(one))],
})

function judged(pair: PairScore, isBegun: boolean): PairScore | null {
  if (pair.verdict !== 'different') {
    return pair
  }
  if (isBegun && !has(pair, OTHER_BIRTH)) {
    return whileTyping(pair)
  }
  return has(pair, NUMBERS) ? pair : null
}

async function scored(typed: PersonFacts): Promise<Map<string, PairScore>> {
  const beginning = await begun(typed.names)
  const ids = [...new Set([...(await candidatesFor(typed, CANDIDATES)), ...beginning])]
  const facts = await factsOfClients(ids)
  const pairs = [...facts].map(
    ([id, known]) => [id, judged(scorePair(typed, known), beginning.has(id))] as const
  )
  const kept = pairs.filter((entry): entry is [string, PairScore] => entry[1] !== null)
  return new Map(kept.sort(([, left], [, right]) => right.score - left.score).slice(0, AT_MOST))
}

/** People who may already be registered, the likeliest first, each with the reasons in words. */
export async function possibleMatches(typed: Typed): Promise<PossibleMatch[]> {
  const pairs = await scored(factsTyped(typed))
  const clients = await Client.query()
    .whereIn('id', [...pairs.keys()])
    .whereNull('merged_into_id')
    .preload('names')
    .preload('branch')
  return [...pairs].flatMap(([id, { verdict, reasons }]) => {
    const client = clients.find((one) => one.id === id)
    const strength = verdict === 'same' ? ('probable' as const) : ('possible' as const)
    return client ? [{ client, strength, reasons }] : []
  })
}
