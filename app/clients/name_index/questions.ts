import { MARK } from '#app/clients/name_index/keys_of_names'
import type { Question } from '#app/clients/name_index/look_up'
import {
  pairBeginnings,
  pairsOf,
  wholePair,
  wholeWord,
  wordBeginnings,
} from '#app/clients/name_index/looks'
import { keysWithOneSlip } from '#app/clients/name_index/slips'
import { soundOfEachWord, soundTerms, spelledTerms, type Term } from '#app/clients/name_index/terms'

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

type Marks = { single: string; double: string }

/** Only the word typed last is half-typed, so beginnings are asked of its pairs alone. */
const looksAt = (terms: Term[], { single, double }: Marks) =>
  terms.length === 1
    ? [{ whole: wholeWord(single, terms[0]), beginnings: wordBeginnings(single, terms[0]) }]
    : pairsOf(terms).map((pair) => ({
        whole: wholePair(double, pair),
        beginnings: pair[1] === terms.at(-1) ? pairBeginnings(double, pair) : [],
      }))

const ask = (terms: Term[], marks: Marks, whole: number, beginning: number): Question[] =>
  looksAt(terms, marks).flatMap((look, part) => [
    { rung: whole, part, look: look.whole },
    ...look.beginnings.map((each) => ({ rung: beginning, part, look: each })),
  ])

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

/** The same words with one slip. */
export const questionsAboutSlips = (words: string): Question[] =>
  keysWithOneSlip(words).map((equal, part) => ({ rung: RUNG.slip, part, look: { equal } }))

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
