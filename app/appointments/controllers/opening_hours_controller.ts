import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import BranchPolicy from '#app/identity/policies/branch_policy'
import { openingHoursValidator } from '#app/identity/validators/branch'
import { openingHoursOf } from '#app/scheduling/changes/opening_hours'
import { nextPage, stageChange } from '#app/appointments/strandings/stage_change'

/** When a branch is open every week. */
export default class OpeningHoursController {
  async edit({ bouncer, params, inertia }: HttpContext) {
    const branch = await Branch.findOrFail(params.id)
    await bouncer.with(BranchPolicy).authorize('edit', branch)
    return inertia.render('identity/branches/hours', {
      branch: { id: branch.id, name: branch.name },
      openingHours: await openingHoursOf(branch.id),
    })
  }

  async update({ auth, bouncer, params, request, response, session, t }: HttpContext) {
    const branch = await Branch.findOrFail(params.id)
    await bouncer.with(BranchPolicy).authorize('edit', branch)
    const { openingHours: hours } = await request.validateUsing(openingHoursValidator)
    const details = { before: await openingHoursOf(branch.id), hours }
    const whose = { branchId: branch.id }
    const change = await stageChange('opening', details, whose, auth.getUserOrFail())
    if (change.savedAt) {
      session.flash('notice', t('absence:opening.saved'))
    }
    return response.redirect(await nextPage(change, '/branches'), false, 303)
  }
}
