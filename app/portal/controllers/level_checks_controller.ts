import type { HttpContext } from '@adonisjs/core/http'
import { wholeLevel } from '#app/courses/course_level'
import { fittingCourse } from '#app/courses/levels/fitting_course'
import { CHECK_LEVELS } from '#app/courses/self_check/check_level'
import { MOST_QUESTIONS } from '#app/courses/self_check/self_check'
import {
  keepCheck,
  keptCheck,
  newCheck,
  selfCheckResult,
} from '#app/portal/level/self_check_cookie'

/** The self-check of Polish: its beginning and its result. */
export default class LevelChecksController {
  show(ctx: HttpContext) {
    const kept = keptCheck(ctx)
    return ctx.inertia.render('portal/level/begin', {
      mostQuestions: MOST_QUESTIONS,
      goesOn: !!kept && !kept.onDay && kept.answers.length > 0,
      result: selfCheckResult(ctx)?.level ?? null,
    })
  }

  store(ctx: HttpContext) {
    keepCheck(ctx, newCheck())
    return ctx.response.redirect(`/${ctx.locale}/level/question`, false, 303)
  }

  result(ctx: HttpContext) {
    const result = selfCheckResult(ctx)
    if (!result) {
      return ctx.response.redirect(`/${ctx.locale}/level`)
    }
    return ctx.inertia.render('portal/level/result', {
      level: result.level,
      whole: wholeLevel(result.level),
      course: fittingCourse(result.level),
      steps: [...CHECK_LEVELS],
    })
  }
}
