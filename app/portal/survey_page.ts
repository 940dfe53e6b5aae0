import type { HttpContext } from '@adonisjs/core/http'
import type { Problem } from '#app/portal/check_form'
import type Survey from '#app/surveys/models/survey'
import { HELPED, SCALE, SCALE_QUESTIONS } from '#app/surveys/survey_vocabulary'

type Shown = { action: string; oneTimeKey?: string; problems?: Problem[] }

/** The questions, with what was answered when the form comes back. */
export function surveyForm(
  { request, inertia }: HttpContext,
  survey: Survey,
  { action, oneTimeKey, problems = [] }: Shown
) {
  const given = request.only([...SCALE_QUESTIONS, 'helped', 'remark'])
  return inertia.render('portal/surveys/form', {
    title: survey.title,
    action,
    oneTimeKey: oneTimeKey ?? null,
    scaleQuestions: [...SCALE_QUESTIONS],
    scale: [...SCALE],
    helped: [...HELPED],
    answers: Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, String(value ?? '')])
    ),
    problems,
  })
}

type Ending = 'done' | 'answered' | 'closed'

/** The last page; `next` begins anew for who stands at the tablet next. */
export const surveyEnd = ({ inertia }: HttpContext, ending: Ending, next: string | null = null) =>
  inertia.render('portal/surveys/end', { ending, next })
