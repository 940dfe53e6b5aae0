import { lookUp, type Answers } from '#app/clients/name_index/look_up'
import {
  questionsAbout,
  questionsAboutParts,
  questionsAboutSlips,
  RUNG,
} from '#app/clients/name_index/questions'
import type { Question } from '#app/clients/name_index/look_up'

/** Somebody whose name fits; a lower `rung` fits better. */
export type Named = { id: string; rung: number }

type Hits = Map<string, Set<number>>

function hitsOf({ found }: Answers, rungs: readonly number[]): Hits {
  const hits: Hits = new Map()
  for (const { clientId, rung, part } of found) {
    if (rungs.includes(rung)) {
      hits.set(clientId, (hits.get(clientId) ?? new Set()).add(part))
    }
  }
  return hits
}

const byHits = (hits: Hits, rung: number): Named[] =>
  [...hits].sort(([, left], [, right]) => right.size - left.size).map(([id]) => ({ id, rung }))

/** Those who have every part; a list that was cut off cannot say who is not on it. */
function withEveryPart(asked: Question[], answers: Answers, rung: number, rungs: number[]) {
  const parts = [...new Set(asked.filter((one) => one.rung === rung).map(({ part }) => part))]
  const hits = hitsOf(answers, rungs)
  const whole = [...hits].filter(([, has]) =>
    parts.every((part) => has.has(part) || answers.isCutOff(rung, part))
  )
  return byHits(new Map(whole), rung)
}

const distinct = (people: Named[]) => {
  const seen = new Set<string>()
  return people.filter(({ id }) => !seen.has(id) && seen.add(id))
}

async function climb(asked: Question[]): Promise<Named[]> {
  const answers = await lookUp(asked)
  const every = (rung: number, ...alsoOf: number[]) =>
    withEveryPart(asked, answers, rung, [rung, ...alsoOf])
  const rungs = [
    ...every(RUNG.spelled),
    ...every(RUNG.spelledBeginning, RUNG.spelled),
    ...every(RUNG.sound),
    ...every(RUNG.soundBeginning, RUNG.sound),
  ]
  const joined = () => [...every(RUNG.joined), ...every(RUNG.joinedBeginning, RUNG.joined)]
  const likely = rungs.length > 0 ? rungs : joined()
  return likely.length > 0 ? likely : byHits(hitsOf(answers, [0, 1, 2, 3]), RUNG.soundBeginning)
}

async function anyPart(asked: Question[], rung: number): Promise<Named[]> {
  const answers = await lookUp(asked)
  return byHits(hitsOf(answers, [rung]), rung)
}

/**
 * Whose names are spelled or sound like `words`, in any script and order, best first: whole before
 * begun, spelled so before sounding so; else with one slip; else those with some part.
 */
export async function rankByName(words: string): Promise<Named[]> {
  const asked = questionsAbout(words)
  const steps = [
    () => climb(asked),
    () => anyPart(questionsAboutSlips(words), RUNG.slip),
    () => anyPart(questionsAboutParts(words), RUNG.some),
  ]
  for (const step of asked.length > 0 ? steps : []) {
    const found = distinct(await step())
    if (found.length > 0) {
      return found
    }
  }
  return []
}

/** Ids of clients whose names sound like `words`, the best first. */
export async function findByName(words: string, limit: number): Promise<string[]> {
  const found = await rankByName(words)
  return found.slice(0, limit).map(({ id }) => id)
}
