import { CHECK_LEVELS, type CheckLevel } from '#app/courses/self_check/check_level'

/** How likely each level is, in the order of `CHECK_LEVELS`; adds up to one. */
export type Belief = readonly number[]

/** A right answer by luck, and a wrong one by haste. */
const GUESS = 0.18
const SLIP = 0.06
/** How sharply an item tells neighbouring levels apart. */
const SHARPNESS = 1.3
/** Who has a level just manages its items: about three of four. */
const HEADSTART = 0.9

/** Most who come here begin. */
export const AT_FIRST: Belief = [0.14, 0.14, 0.13, 0.12, 0.11, 0.1, 0.09, 0.09, 0.08]

const stepOf = (level: CheckLevel) => CHECK_LEVELS.indexOf(level)

const chance = (step: number, itemStep: number) => {
  const knows = 1 / (1 + Math.exp(-SHARPNESS * (step - itemStep + HEADSTART)))
  return GUESS + (1 - GUESS - SLIP) * knows
}

const CHANCES = CHECK_LEVELS.map((_, itemStep) =>
  CHECK_LEVELS.map((__, step) => chance(step, itemStep))
)

/** Bayes: what one more answer teaches. */
export function learn(belief: Belief, level: CheckLevel, isRight: boolean): Belief {
  const chances = CHANCES[stepOf(level)]
  const weights = belief.map(
    (weight, step) => weight * (isRight ? chances[step] : 1 - chances[step])
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** The level with half of the belief below it: one strange answer moves it least. */
export function levelOf(belief: Belief): CheckLevel {
  let below = 0
  const step = belief.findIndex((weight) => (below += weight) >= 0.5)
  return CHECK_LEVELS[step]
}

/** How sure it is that the level is right or one step off. */
export function certainty(belief: Belief): number {
  const step = stepOf(levelOf(belief))
  return belief.slice(Math.max(0, step - 1), step + 2).reduce((sum, weight) => sum + weight, 0)
}

const entropy = (belief: Belief) =>
  belief.reduce((sum, weight) => (weight > 0 ? sum - weight * Math.log(weight) : sum), 0)

/** How much doubt is left, on average, after an item of this level. */
export function doubtAfter(belief: Belief, level: CheckLevel): number {
  const right = belief.reduce((sum, weight, step) => sum + weight * CHANCES[stepOf(level)][step], 0)
  return (
    right * entropy(learn(belief, level, true)) + (1 - right) * entropy(learn(belief, level, false))
  )
}
