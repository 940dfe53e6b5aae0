import type { HttpContext } from '@adonisjs/core/http'
import { checkForm } from '#app/portal/check_form'
import { surveyEnd, surveyForm } from '#app/portal/survey_page'
import { surveyAnswerValidator } from '#app/portal/validators/survey'
import { answerByLink } from '#app/surveys/answer_survey'
import { SurveyAnswered, SurveyClosed } from '#app/surveys/errors'
import SurveyInvitation from '#app/surveys/models/survey_invitation'

/** One person's answer to a survey, by the link in a message. */
export default class SurveyAnswersController {
  async show(ctx: HttpContext) {
    const { survey, isUsed } = await SurveyInvitation.byToken(ctx.params.token)
    if (isUsed) {
      return surveyEnd(ctx, 'done')
    }
    return survey.isOpen ? this.form(ctx, survey) : surveyEnd(ctx, 'closed')
  }

  async store(ctx: HttpContext) {
    const invitation = await SurveyInvitation.byToken(ctx.params.token)
    const { answers, problems } = await checkForm(ctx, surveyAnswerValidator)
    if (!answers) {
      return this.form(ctx, invitation.survey, problems)
    }
    try {
      await answerByLink(invitation, answers, ctx.locale)
    } catch (error) {
      return this.tooLate(ctx, error)
    }
    return ctx.response.redirect(this.address(ctx), false, 303)
  }

  private tooLate(ctx: HttpContext, error: unknown) {
    if (error instanceof SurveyAnswered || error instanceof SurveyClosed) {
      ctx.response.status(409)
      return surveyEnd(ctx, error instanceof SurveyClosed ? 'closed' : 'answered')
    }
    throw error
  }

  private form(
    ctx: HttpContext,
    survey: SurveyInvitation['survey'],
    problems?: { field: string; message: string }[]
  ) {
    return surveyForm(ctx, survey, { action: this.address(ctx), problems })
  }

  private address = ({ locale, params }: HttpContext) => `/${locale}/surveys/${params.token}`
}
