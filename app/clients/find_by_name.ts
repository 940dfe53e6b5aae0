import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { searchTerms } from '#app/core/name_folding'
import Client from '#app/clients/models/client'

const LAST = 'z'.repeat(20)
/** More parts than any name has; MariaDB's planner chokes on dozens of joins. */
const TERMS_AT_MOST = 5

type Keys = DatabaseQueryBuilderContract<unknown>
type Match = (query: Keys, term: string[]) => void

const isOneOf: Match = (query, term) => void query.whereIn('key', term)

/** A range instead of `like`: both engines answer it from the primary key. */
const startsWithOneOf: Match = (query, term) => {
  for (const key of term) {
    if (key.length < 2 || key.startsWith('=')) {
      void query.orWhere('key', key)
    } else {
      void query.orWhereBetween('key', [key, key + LAST])
    }
  }
}

function clientsWith(terms: string[][], needed: 'every' | 'some', matches: Match) {
  return Client.query().where((query) => {
    for (const term of terms) {
      const method = needed === 'every' ? 'whereIn' : 'orWhereIn'
      void query[method]('id', (sub) => {
        void sub.from('client_name_keys').select('client_id')
        void sub.where((keys) => matches(keys as unknown as Keys, term))
      })
    }
  })
}

const distinct = (terms: string[][]) => [
  ...new Map(terms.filter((term) => term.length > 0).map((term) => [term.join(), term])).values(),
]

/**
 * Ids of clients whose names sound like `words`, in any script and order: whole names before
 * beginnings, at most `limit` of each.
 */
export async function findByName(words: string, limit: number): Promise<string[]> {
  const terms = distinct(searchTerms(words)).slice(0, TERMS_AT_MOST)
  if (terms.length === 0) {
    return []
  }
  const idsOf = async (needed: 'every' | 'some', matches: Match) => {
    const query = clientsWith(terms, needed, matches)
    const found = await query.select('id').orderBy('sort_key').limit(limit)
    return found.map(({ id }) => id)
  }
  const whole = await idsOf('every', isOneOf)
  const begun = await idsOf('every', startsWithOneOf)
  const found = [...new Set([...whole, ...begun])]
  return found.length > 0 || terms.length === 1 ? found : idsOf('some', startsWithOneOf)
}
