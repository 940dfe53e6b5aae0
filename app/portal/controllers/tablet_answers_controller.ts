import type { HttpContext } from '@adonisjs/core/http'
import { randomLetters } from '#app/core/record_id'
import { checkForm, type Problem } from '#app/portal/check_form'
import { surveyEnd, surveyForm } from '#app/portal/survey_page'
import { tabletAnswerValidator } from '#app/portal/validators/survey'
import { answerOnTablet } from '#app/surveys/answer_survey'
import { SurveyClosed } from '#app/surveys/errors'
import Survey from '#app/surveys/models/survey'

/** The tablet at the door: one person after another answers in the language of their choice. */
export default class TabletAnswersController {
  async show(ctx: HttpContext) {
    const survey = await Survey.byTabletToken(ctx.params.token)
    return survey.isOpen ? this.form(ctx, survey) : surveyEnd(ctx, 'closed')
  }

  async store(ctx: HttpContext) {
    const survey = await Survey.byTabletToken(ctx.params.token)
    const { answers, problems } = await checkForm(ctx, tabletAnswerValidator)
    if (!answers) {
      return this.form(ctx, survey, problems)
    }
    const { one_time_key: oneTimeKey, ...said } = answers
    try {
      await answerOnTablet(survey.id, said, { language: ctx.locale, oneTimeKey })
    } catch (error) {
      if (!(error instanceof SurveyClosed)) {
        throw error
      }
      ctx.response.status(409)
      return surveyEnd(ctx, 'closed')
    }
    return ctx.response.redirect(`${this.address(ctx)}/thanks`, false, 303)
  }

  async done(ctx: HttpContext) {
    await Survey.byTabletToken(ctx.params.token)
    return surveyEnd(ctx, 'done', `/surveys/door/${ctx.params.token}`)
  }

  private form(ctx: HttpContext, survey: Survey, problems?: Problem[]) {
    const oneTimeKey = randomLetters(32)
    return surveyForm(ctx, survey, { action: this.address(ctx), oneTimeKey, problems })
  }

  private address = ({ locale, params }: HttpContext) => `/${locale}/surveys/door/${params.token}`
}
