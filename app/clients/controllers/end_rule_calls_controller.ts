import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { findOwnClient } from '#app/clients/find_own_client'
import EndRuleNoticePerson from '#app/clients/models/end_rule_notice_person'

export default class EndRuleCallsController {
  /** Somebody without a safe address was called. */
  async store({ params, auth, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const person = await EndRuleNoticePerson.findOrFail(params.personId)
    await findOwnClient(person.clientId, staff)
    await db
      .from('end_rule_notice_people')
      .where({ id: person.id, outcome: 'to_call' })
      .whereNull('called_at')
      .update({ called_at: toSql(now()), called_by: staff.id })
    return response.redirect().status(303).toRoute('end_rule_notices.show', { code: params.code })
  }
}
