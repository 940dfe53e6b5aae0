import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type StaffMember from '#app/identity/models/staff_member'
import { changeRules } from '#app/scheduling/change_rules'
import { rulesForPage } from '#app/scheduling/rules_for_page'
import { rulesValidator } from '#app/scheduling/validators/rules_validator'

/** What booking in one branch keeps to. */
export default class RulesController {
  async index({ auth, response }: HttpContext) {
    const branch = ownBranch(auth.getUserOrFail().homeBranchId, auth.getUserOrFail())
    return response.redirect(`/rules/${branch.id}`)
  }

  async edit({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const branch = ownBranch(params.id, staff)
    const others = staff.branches.filter(({ id }) => id !== branch.id)
    return inertia.render('scheduling/rules', {
      branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
      rules: await rulesForPage(branch, others),
    })
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const branch = ownBranch(params.id, staff)
    await changeRules(branch.id, await request.validateUsing(rulesValidator), staff)
    session.flash('notice', t('rules:saved'))
    return response.redirect(`/rules/${branch.id}`, false, 303)
  }
}

function ownBranch(id: string | number | null, staff: StaffMember) {
  const branch = staff.branches.find((own) => own.id === Number(id))
  if (!branch) {
    throw new Exception('Not found', { status: 404 })
  }
  return branch
}
