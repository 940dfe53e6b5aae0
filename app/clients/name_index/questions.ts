import { searchTerms } from '#app/core/name_folding'
import { dealt, dealtBeginning, taken } from '#app/clients/name_index/dealt'
import { oneSlipAway } from '#app/clients/name_index/one_slip'
import { MARK } from '#app/clients/name_index/keys_of_names'
import type { Look, Question } from '#app/clients/name_index/look_up'
import { spelledWords, storable, writtenWords } from '#app/clients/name_index/name_words'

/** What is typed for one part of a name: each spelling or sound it may stand for. */
export type Term = string[]

/** How well an answer fits: the lower, the better. */
export const RUNG = {
  spelled: 0,
  spelledBeginning: 1,
  sound: 2,
  soundBeginning: 3,
  joined: 4,
  joinedBeginning: 5,
  slip: 6,
  some: 7,
} as const

const TERMS_AT_MOST = 4
const RANGES_AT_MOST = 12

/** The longest words tell most; they keep their order. */
const telling = <Item>(items: Item[], length: (item: Item) => number): Item[] => {
  const kept = new Set(
    [...items].sort((left, right) => length(right) - length(left)).slice(0, TERMS_AT_MOST)
  )
  return items.filter((item) => kept.has(item))
}

const distinct = (terms: Term[]) => [
  ...new Map(terms.filter((term) => term.length > 0).map((term) => [term.join(), term])).values(),
]

export const spelledTerms = (words: string): Term[] =>
  telling(spelledWords(words), (word) => word.length).map((word) => [word])

export const soundTerms = (words: string): Term[] =>
  telling(distinct(searchTerms(words).map(storable)), (term) => term[0].length)

/** Short words lean on the next one in `soundTerms`; here each stands for itself. */
const soundOfEachWord = (words: string): Term[] =>
  telling(
    distinct(writtenWords(words).map((word) => storable(searchTerms(word).flat()))),
    (term) => term[0].length
  )

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
  equal: inBothOrders(pair).map(([one, other]) => mark + dealt(one, other)),
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
  equal: term.map((word) => mark + word),
})

/** One consonant is the sound of half the register, so it is no beginning. */
const isBeginning = (mark: string, word: string) =>
  mark === MARK.word || (word.length > 1 && !word.startsWith('='))

export const wordBeginnings = (mark: string, term: Term): Look[] =>
  term
    .filter((word) => isBeginning(mark, word))
    .slice(0, RANGES_AT_MOST)
    .map((word) => ({ from: mark + word, fits: () => true }))

type Marks = { single: string; double: string }

function ask(terms: Term[], marks: Marks, whole: number, beginning: number): Question[] {
  const pairs = pairsOf(terms)
  const looks: { whole: Look; beginnings: Look[] }[] =
    terms.length === 1
      ? [
          {
            whole: wholeWord(marks.single, terms[0]),
            beginnings: wordBeginnings(marks.single, terms[0]),
          },
        ]
      : pairs.map((pair) => ({
          whole: wholePair(marks.double, pair),
          beginnings: pairBeginnings(marks.double, pair),
        }))
  return looks.flatMap((look, part) => [
    { rung: whole, part, look: look.whole },
    ...look.beginnings.map((each) => ({ rung: beginning, part, look: each })),
  ])
}

const SPELLED = { single: MARK.word, double: MARK.words }
const SOUND = { single: MARK.sound, double: MARK.sounds }

/** What to ask about the words typed: spelled so, sounding so, whole and begun. */
export function questionsAbout(words: string): Question[] {
  const spelled = spelledTerms(words)
  const sounding = soundTerms(words)
  const joined = sounding.length < spelled.length
  const each = joined ? soundOfEachWord(words) : sounding
  return [
    ...ask(spelled, SPELLED, RUNG.spelled, RUNG.spelledBeginning),
    ...ask(each, SOUND, RUNG.sound, RUNG.soundBeginning),
    ...(joined ? ask(sounding, SOUND, RUNG.joined, RUNG.joinedBeginning) : []),
  ]
}

/** The same words with one letter wrong, missing, added or swapped with the next. */
export function questionsAboutSlips(words: string): Question[] {
  const terms = soundTerms(words)
  if (terms.length === 1) {
    return [{ rung: RUNG.slip, part: 0, look: { equal: terms[0].flatMap(oneSlipAway) } }]
  }
  return pairsOf(terms).map((pair, part) => ({
    rung: RUNG.slip,
    part,
    look: { equal: slipsOfPair(pair) },
  }))
}

const SLIPS_AT_MOST = 900

function slipsOfPair([[left], [right]]: [Term, Term]): string[] {
  const pairs = [
    ...oneSlipAway(right).map((slip): [string, string] => [left, slip]),
    ...oneSlipAway(left).map((slip): [string, string] => [slip, right]),
  ]
  return pairs
    .flatMap(([one, other]) => [dealt(one, other), dealt(other, one)])
    .map((pair) => MARK.sounds + pair)
    .slice(0, SLIPS_AT_MOST)
}

/** The parts of the name one by one: whoever has one of them. */
export const questionsAboutParts = (words: string): Question[] => {
  const single = (mark: string) => (term: Term, part: number) =>
    [wholeWord(mark, term), ...wordBeginnings(mark, term)].map((look) => ({
      rung: RUNG.some,
      part,
      look,
    }))
  return [
    ...spelledTerms(words).flatMap(single(MARK.word)),
    ...soundTerms(words).flatMap(single(MARK.sound)),
  ]
}
