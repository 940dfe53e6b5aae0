import type { HttpContext } from '@adonisjs/core/http'
import { wholeLevel } from '#app/courses/course_level'
import type { PersonFacts, SignUpAnswers } from '#app/portal/models/sign_up_draft'
import { selfCheckResult } from '#app/portal/level/self_check_cookie'

/** The result of this browser's self-check, for who signs up nobody but themselves. */
export const levelFound = (ctx: HttpContext, { signedUp }: SignUpAnswers) =>
  signedUp === 'self' ? selfCheckResult(ctx) : null

/** The result, as long as it is the level that is answered. */
export function levelKept(ctx: HttpContext, given: SignUpAnswers, [own]: PersonFacts[]) {
  const found = levelFound(ctx, given)
  return found && own.level === wholeLevel(found.level) ? found : undefined
}
