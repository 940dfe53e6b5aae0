import { randomBytes } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { cookieName } from '#config/app'
import { todayInWarsaw } from '#app/core/clock'
import { levelOf } from '#app/courses/self_check/estimate'
import { selfCheck, type Answer } from '#app/courses/self_check/self_check'

const NAME = cookieName('level')
const SHAPE = /^([0-9a-f]{12})\.([0-3x]{0,15})\.(\d{4}-\d\d-\d\d)?$/
const KEPT_RESULT = '14d'
const KEPT_ANSWERS = '4h'

type Kept = { seed: string; answers: Answer[]; onDay: string | null }

/** The self-check under way in this browser. The cookie is signed and is all that is kept. */
export function keptCheck({ request }: HttpContext): Kept | null {
  const found = String(request.cookie(NAME) ?? '').match(SHAPE)
  if (!found) {
    return null
  }
  const answers = [...found[2]].map((letter) => (letter === 'x' ? null : Number(letter)))
  return { seed: found[1], answers, onDay: found[3] ?? null }
}

export function keepCheck({ response }: HttpContext, { seed, answers }: Omit<Kept, 'onDay'>) {
  const { next } = selfCheck(seed, answers)
  const letters = answers.map((answer) => answer ?? 'x').join('')
  const onDay = next ? '' : todayInWarsaw()
  response.cookie(NAME, `${seed}.${letters}.${onDay}`, {
    maxAge: next ? KEPT_ANSWERS : KEPT_RESULT,
  })
  return next
}

export const newCheck = (): Omit<Kept, 'onDay'> => ({
  seed: randomBytes(6).toString('hex'),
  answers: [],
})

/**
 * The level that the visitor's finished self-check found, for the sign-up: `recordLevel` with the
 * source `self_check` once the person is known. Signed, so that nobody writes a level of their own.
 */
export function selfCheckResult(ctx: HttpContext) {
  const kept = keptCheck(ctx)
  if (!kept?.onDay) {
    return null
  }
  return { level: levelOf(selfCheck(kept.seed, kept.answers).belief), onDay: kept.onDay }
}
