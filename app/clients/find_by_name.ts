import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { searchTerms } from '#app/core/name_folding'
import Client from '#app/clients/models/client'

const LAST = 'z'.repeat(20)

type Keys = DatabaseQueryBuilderContract<unknown>

/** A range instead of `like`: both engines answer it from the primary key. */
function startsWithOneOf(query: Keys, term: string[]) {
  for (const key of term) {
    if (key.length < 2 || key.startsWith('=')) {
      void query.orWhere('key', key)
    } else {
      void query.orWhereBetween('key', [key, key + LAST])
    }
  }
}

function clientsWith(terms: string[][], needed: 'every' | 'some') {
  return Client.query().where((query) => {
    for (const term of terms) {
      const method = needed === 'every' ? 'whereIn' : 'orWhereIn'
      void query[method]('id', (sub) => {
        void sub.from('client_name_keys').select('client_id')
        void sub.where((keys) => startsWithOneOf(keys as unknown as Keys, term))
      })
    }
  })
}

/** Ids of clients whose names sound like `words`, in any script and order; at most `limit`. */
export async function findByName(words: string, limit: number): Promise<string[]> {
  const terms = searchTerms(words).filter((term) => term.length > 0)
  if (terms.length === 0) {
    return []
  }
  const idsOf = async (needed: 'every' | 'some') => {
    const found = await clientsWith(terms, needed).select('id').orderBy('sort_key').limit(limit)
    return found.map(({ id }) => id)
  }
  const exact = await idsOf('every')
  return exact.length > 0 || terms.length === 1 ? exact : idsOf('some')
}
