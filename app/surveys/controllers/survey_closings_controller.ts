import type { HttpContext } from '@adonisjs/core/http'
import { closeSurvey } from '#app/surveys/close_survey'
import { findSurvey } from '#app/surveys/find_survey'

/** Ends a survey, after which its results are shown. */
export default class SurveyClosingsController {
  async store({ auth, params, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const survey = await findSurvey(params.id, staff)
    await closeSurvey(survey, staff)
    session.flash('notice', t('survey_results:closed_now'))
    return response.redirect().toRoute('surveys.show', { id: survey.id })
  }
}
