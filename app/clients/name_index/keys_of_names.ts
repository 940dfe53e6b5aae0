import { nameKeys } from '#app/core/name_folding'
import { dealt } from '#app/clients/name_index/dealt'
import { spelledWords, storable, writtenWords } from '#app/clients/name_index/name_words'

/** Raise it when the keys of a name change; `clients:refold` and the worker then renew them. */
export const KEY_FORM = 2

/** What a key begins with; the sound of one word has no mark. */
export const MARK = { word: '+', words: '*', sound: '', sounds: '&' } as const

const PAIRS_AT_MOST = 80

type Written = { given: string; family: string | null }
type Fold = (text: string) => string[]

const soundsOf: Fold = (text) => storable(nameKeys(text))

const across = (left: Iterable<string>, right: Iterable<string>) =>
  [...left].flatMap((first) =>
    [...right].filter((second) => second !== first).map((second) => dealt(first, second))
  )

const within = (fold: Fold) => (text: string) =>
  writtenWords(text).flatMap((word, at, words) =>
    words.slice(at + 1).flatMap((next) => across(fold(word), fold(next)))
  )

/** Every given name with every family name the person has had, and the words of one part together. */
function pairsOf(names: Written[], fold: Fold): string[] {
  const given = new Set(names.flatMap((name) => fold(name.given)))
  const family = new Set(names.flatMap((name) => fold(name.family ?? '')))
  const parts = names.flatMap((name) => [name.given, name.family ?? ''])
  const found = [...across(given, family), ...parts.flatMap(within(fold))]
  return [...new Set(found)].slice(0, PAIRS_AT_MOST)
}

/** The search keys of all names of one person. */
export function keysOfNames(names: Written[]): string[] {
  const singly = (fold: Fold) =>
    names.flatMap((name) => [name.given, name.family ?? ''].flatMap(fold))
  return [
    ...new Set([
      ...singly(spelledWords).map((word) => MARK.word + word),
      ...singly(soundsOf).map((sound) => MARK.sound + sound),
      ...pairsOf(names, spelledWords).map((pair) => MARK.words + pair),
      ...pairsOf(names, soundsOf).map((pair) => MARK.sounds + pair),
    ]),
  ]
}
