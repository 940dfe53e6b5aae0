import type { HttpContext } from '@adonisjs/core/http'
import { saveChange } from '#app/scheduling/changes/save_change'
import { applyAnswers } from '#app/appointments/strandings/apply_answers'
import { changePage } from '#app/appointments/strandings/change_page'
import { findChange } from '#app/appointments/strandings/find_change'
import { openStrandings } from '#app/appointments/strandings/open_strandings'
import { isTold } from '#app/appointments/strandings/stranding_choice'
import { answersValidator } from '#app/appointments/validators/availability_change_validator'

/** What a change would strand, and what happens to each of those meetings. */
export default class AvailabilityChangesController {
  async show({ auth, params, inertia, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const change = await findChange(params.id, staff)
    return inertia.render('appointments/strandings', await changePage(change, staff, t))
  }

  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const change = await findChange(params.id, staff)
    const { answers } = await request.validateUsing(answersValidator)
    const stranded = await openStrandings(change)
    await saveChange(change, staff)
    const { done, failed } = await applyAnswers(change, stranded, answers, staff)
    const told = answers.some(({ choice }) => isTold(choice)) ? 'applied' : 'noted'
    session.flash('notice', t(`absence:strandings.${told}`, { count: done }))
    if (failed > 0) {
      session.flash('problem', t('absence:strandings.failed', { count: failed }))
    }
    return response.redirect(`/availability-changes/${change.id}`, false, 303)
  }
}
