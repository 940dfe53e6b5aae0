import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import { changeEndRule } from '#app/clients/stay/change_end_rule'
import { endRulesForPage } from '#app/clients/stay/end_rule_pages'
import { endRuleValidator } from '#app/clients/validators/endings_validator'

export default class ResidenceEndRulesController {
  async index({ inertia }: HttpContext) {
    return inertia.render('clients/end_rules', {
      rules: await endRulesForPage(),
      today: todayInWarsaw(),
    })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { code } = await ResidenceEndRule.findOrFail(params.code)
    const change = await request.validateUsing(endRuleValidator)
    await inTransaction((trx) => changeEndRule(code, change, staff, trx))
    session.flash('notice', t('stay:saved'))
    return response.redirect().status(303).toRoute('end_rules.index')
  }
}
