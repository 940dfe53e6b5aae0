import type { HttpContext } from '@adonisjs/core/http'
import { MOST_QUESTIONS, optionsFor, selfCheck } from '#app/courses/self_check/self_check'
import { keepCheck, keptCheck } from '#app/portal/level/self_check_cookie'
import { checkForm, type Problem } from '#app/portal/check_form'
import { levelAnswerValidator } from '#app/portal/validators/level'

/** One question of the self-check after the other. */
export default class LevelQuestionsController {
  show(ctx: HttpContext) {
    const kept = keptCheck(ctx)
    if (!kept) {
      return ctx.response.redirect(`/${ctx.locale}/level`)
    }
    return kept.onDay
      ? ctx.response.redirect(`/${ctx.locale}/level/result`)
      : this.page(ctx, kept.seed, kept.answers)
  }

  async store(ctx: HttpContext) {
    const kept = keptCheck(ctx)
    if (!kept) {
      return ctx.response.redirect(`/${ctx.locale}/level`, false, 303)
    }
    const { answers: given } = await checkForm(ctx, levelAnswerValidator)
    if (!given && !kept.onDay) {
      const problem = { field: 'answer', message: ctx.t('placement:question.choose') }
      return this.page(ctx, kept.seed, kept.answers, [problem])
    }
    const isOver = given ? this.keep(ctx, kept, given) : true
    return ctx.response.redirect(
      `/${ctx.locale}/level/${isOver ? 'result' : 'question'}`,
      false,
      303
    )
  }

  /** Who went back and answers an earlier question goes on from there; one further on is ignored. */
  private keep(
    ctx: HttpContext,
    { seed, answers }: { seed: string; answers: (number | null)[] },
    { question, answer }: { question: number; answer: string }
  ) {
    const before = answers.slice(0, question - 1)
    const isReached = question <= answers.length + 1
    const chosen = answer === 'unknown' ? null : Number(answer)
    return !keepCheck(ctx, { seed, answers: isReached ? [...before, chosen] : answers })
  }

  private page(
    ctx: HttpContext,
    seed: string,
    answers: (number | null)[],
    problems: Problem[] = []
  ) {
    const { next, asked } = selfCheck(seed, answers)
    const { task, text, question } = next!
    return ctx.inertia.render('portal/level/question', {
      number: asked.length + 1,
      mostQuestions: MOST_QUESTIONS,
      item: { task, text, question: question ?? null, options: optionsFor(next!, seed) },
      problems,
    })
  }
}
