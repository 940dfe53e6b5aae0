import { findByMark } from '#app/clients/find_by_mark'
import { findByName } from '#app/clients/find_by_name'
import Client from '#app/clients/models/client'

export type Typed = {
  given?: string | null
  family?: string | null
  contact?: string | null
  pesel?: string | null
  birth?: string | null
}

export type MatchReason = 'name' | 'contact' | 'pesel' | 'birth'
export type PossibleMatch = { client: Client; reasons: MatchReason[] }

const AT_MOST = 5

const isEnough = ({ given, family }: Typed) => [given, family].filter(Boolean).join('').length >= 3

/** People who may already be registered, with what agrees; the more agrees, the higher. */
export async function possibleMatches(typed: Typed): Promise<PossibleMatch[]> {
  const words = [typed.given, typed.family].filter(Boolean).join(' ')
  const found: Record<'name' | 'contact' | 'pesel', string[]> = {
    name: isEnough(typed) ? await findByName(words, 40) : [],
    contact: typed.contact ? await findByMark(typed.contact) : [],
    pesel: typed.pesel ? await findByMark(typed.pesel) : [],
  }
  const ids = [...new Set(Object.values(found).flat())]
  if (ids.length === 0) {
    return []
  }
  const clients = await Client.query()
    .whereIn('id', ids)
    .whereNull('merged_into_id')
    .preload('names')
    .preload('branch')
  return clients
    .map((client) => ({ client, reasons: reasonsOf(client, typed, found) }))
    .sort((left, right) => right.reasons.length - left.reasons.length)
    .slice(0, AT_MOST)
}

function reasonsOf(
  client: Client,
  typed: Typed,
  found: Record<'name' | 'contact' | 'pesel', string[]>
): MatchReason[] {
  const same = (['pesel', 'contact', 'name'] as const).filter((kind) =>
    found[kind].includes(client.id)
  )
  const born = client.birthDate?.toISODate() ?? client.birthYear?.toString()
  const isSameBirth = !!typed.birth && !!born && typed.birth.slice(0, born.length) === born
  return isSameBirth ? [...same, 'birth'] : same
}
