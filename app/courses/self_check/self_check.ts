import { CHECK_LEVELS } from '#app/courses/self_check/check_level'
import {
  AT_FIRST,
  certainty,
  doubtAfter,
  learn,
  type Belief,
} from '#app/courses/self_check/estimate'
import type { Item } from '#app/courses/self_check/item'
import { ITEMS } from '#app/courses/self_check/items'
import { shuffledBy } from '#app/courses/self_check/shuffled_by'

export const MOST_QUESTIONS = 15
const FEWEST_QUESTIONS = 12
const SURE = 0.98

/** The place of the chosen option as it was shown; null is "I do not know". */
export type Answer = number | null

/** How far a self-check has come. */
export type SelfCheck = {
  belief: Belief
  asked: readonly Item[]
  /** Null when it is enough. */
  next: Item | null
}

type Past = Pick<SelfCheck, 'belief' | 'asked'>

/** The options as this visitor sees them. */
export const optionsFor = (item: Item, seed: string) =>
  shuffledBy(`${seed}:${item.id}`, item.options)

const isRight = (item: Item, answer: Answer, seed: string) =>
  answer !== null && optionsFor(item, seed)[answer] === item.options[0]

/** The level that teaches most of those with a fresh item; reading and grammar take turns. */
function nextItem({ belief, asked }: Past, seed: string): Item {
  const fresh = ITEMS.filter((item) => !asked.includes(item))
  const levels = CHECK_LEVELS.filter((level) => fresh.some((item) => item.level === level))
  const doubt = new Map(levels.map((level) => [level, doubtAfter(belief, level)]))
  const best = levels.reduce((one, other) => (doubt.get(other)! < doubt.get(one)! ? other : one))
  const ofLevel = fresh.filter(({ level }) => level === best)
  const turn = asked.at(-1)?.skill === 'reading' ? 'grammar' : 'reading'
  const inTurn = ofLevel.filter(({ skill }) => skill === turn)
  return shuffledBy(`${seed}:${asked.length}`, inTurn.length ? inTurn : ofLevel)[0]
}

const isOver = ({ belief, asked }: Past) =>
  asked.length >= MOST_QUESTIONS || (asked.length >= FEWEST_QUESTIONS && certainty(belief) >= SURE)

const goOn = (past: Past, seed: string): SelfCheck => ({
  ...past,
  next: isOver(past) ? null : nextItem(past, seed),
})

export const beginCheck = (seed: string) => goOn({ belief: AT_FIRST, asked: [] }, seed)

/** One more answer; after the last question nothing changes any more. */
export function answerCheck(check: SelfCheck, answer: Answer, seed: string): SelfCheck {
  const { belief, asked, next } = check
  if (!next) {
    return check
  }
  const learnt = learn(belief, next.level, isRight(next, answer, seed))
  return goOn({ belief: learnt, asked: [...asked, next] }, seed)
}

/**
 * Goes through the answers given so far. The same seed and answers always lead to the same question:
 * nothing else needs to be remembered.
 */
export const selfCheck = (seed: string, answers: readonly Answer[]) =>
  answers.reduce<SelfCheck>((check, answer) => answerCheck(check, answer, seed), beginCheck(seed))
