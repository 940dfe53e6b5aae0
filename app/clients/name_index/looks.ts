import { dealt, dealtBeginning, taken } from '#app/clients/name_index/dealt'
import { MARK } from '#app/clients/name_index/keys_of_names'
import type { Look } from '#app/clients/name_index/look_up'
import type { Term } from '#app/clients/name_index/terms'

const RANGES_AT_MOST = 12

/** Far more readings than any name has; hostile words have thousands. */
const KEYS_AT_MOST = 400

export const pairsOf = (terms: Term[]): [Term, Term][] =>
  terms.flatMap((term, at) => terms.slice(at + 1).map((next): [Term, Term] => [term, next]))

/** Both orders, every reading of both words. */
const inBothOrders = ([left, right]: [Term, Term]): [string, string][] =>
  left.flatMap((one) =>
    right.flatMap((other): [string, string][] => [
      [one, other],
      [other, one],
    ])
  )

export const wholePair = (mark: string, pair: [Term, Term]): Look => ({
  equal: inBothOrders(pair)
    .slice(0, KEYS_AT_MOST)
    .map(([one, other]) => mark + dealt(one, other)),
})

export function pairBeginnings(mark: string, pair: [Term, Term]): Look[] {
  const beginnings = Map.groupBy(inBothOrders(pair), ([one, other]) => dealtBeginning(one, other))
  return [...beginnings].slice(0, RANGES_AT_MOST).map(([beginning, words]) => ({
    from: mark + beginning,
    fits: (key) => {
      const [first, second] = taken(key.slice(mark.length))
      return words.some(([one, other]) => first.startsWith(one) && second.startsWith(other))
    },
  }))
}

export const wholeWord = (mark: string, term: Term): Look => ({
  equal: term.slice(0, KEYS_AT_MOST).map((word) => mark + word),
})

/** One consonant is the sound of half the register, so it is no beginning. */
const isBeginning = (mark: string, word: string) =>
  mark === MARK.word || (word.length > 1 && !word.startsWith('='))

export const wordBeginnings = (mark: string, term: Term): Look[] =>
  term
    .filter((word) => isBeginning(mark, word))
    .slice(0, RANGES_AT_MOST)
    .map((word) => ({ from: mark + word, fits: () => true }))
