import type { HttpContext } from '@adonisjs/core/http'
import { inTransaction } from '#app/core/transaction'
import { findSurvey, groupToAskAbout, surveyOfGroup } from '#app/surveys/find_survey'
import { openSurvey } from '#app/surveys/open_survey'
import { sendSurvey } from '#app/surveys/send_survey'
import { surveyForPage } from '#app/surveys/survey_for_page'
import { listSurveys } from '#app/surveys/survey_list'
import { resultsOf } from '#app/surveys/survey_results'
import { newSurveyValidator } from '#app/surveys/validators/survey_validator'
import { whoCame } from '#app/surveys/who_came'

/** Whether people were satisfied with a course or a workshop. */
export default class SurveysController {
  async index({ auth, request, inertia }: HttpContext) {
    const page = Math.max(1, Number.parseInt(String(request.input('page', 1))) || 1)
    return inertia.render('surveys/index', await listSurveys(page, auth.getUserOrFail()))
  }

  /** The survey of a group, or how to begin one. */
  async create({ auth, params, inertia, response }: HttpContext) {
    const group = await groupToAskAbout(params.groupId, auth.getUserOrFail())
    const survey = await surveyOfGroup(group.id)
    if (survey) {
      return response.redirect().toRoute('surveys.show', { id: survey.id })
    }
    const people = await whoCame(group.id)
    return inertia.render('surveys/create', {
      group: { id: group.id, name: group.name, kind: group.kind },
      people: people.length,
    })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { groupId, way } = await request.validateUsing(newSurveyValidator)
    const group = await groupToAskAbout(groupId, staff)
    if (way === 'tablet') {
      const { id } = await inTransaction((trx) => openSurvey(group, staff, trx))
      return response.redirect().toRoute('surveys.show', { id })
    }
    const { surveyId, invited, messages } = await sendSurvey(group, staff)
    session.flash('notice', t('survey_results:sent', { count: messages, invited }))
    return response.redirect().toRoute('surveys.show', { id: surveyId })
  }

  async show({ auth, params, inertia }: HttpContext) {
    const survey = await findSurvey(params.id, auth.getUserOrFail())
    return inertia.render('surveys/show', {
      survey: await surveyForPage(survey),
      results: await resultsOf(survey),
    })
  }
}
