import { searchTerms } from '#app/core/name_folding'
import { spelledWords, storable, writtenWords } from '#app/clients/name_index/name_words'

/** What is typed for one part of a name: each spelling or sound it may stand for. */
export type Term = string[]

const TERMS_AT_MOST = 4

/** The longest words tell most; they keep their order. */
export const telling = <Item>(items: Item[], length: (item: Item) => number): Item[] => {
  const kept = new Set(
    [...items].sort((left, right) => length(right) - length(left)).slice(0, TERMS_AT_MOST)
  )
  return items.filter((item) => kept.has(item)).slice(0, TERMS_AT_MOST)
}

const distinct = (terms: Term[]) => [
  ...new Map(terms.filter((term) => term.length > 0).map((term) => [term.join(), term])).values(),
]

export const spelledTerms = (words: string): Term[] =>
  telling(spelledWords(words), (word) => word.length).map((word) => [word])

export const soundTerms = (words: string): Term[] =>
  telling(distinct(searchTerms(words).map(storable)), (term) => term[0].length)

export const soundOf = (word: string): Term => storable(searchTerms(word).flat())

/** Short words lean on the next one in `soundTerms`; here each stands for itself. */
export const soundOfEachWord = (words: string): Term[] =>
  telling(distinct(writtenWords(words).map(soundOf)), (term) => term[0].length)
