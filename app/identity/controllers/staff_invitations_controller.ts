import type { HttpContext } from '@adonisjs/core/http'
import { inTransaction } from '#app/core/transaction'
import StaffMember from '#app/identity/models/staff_member'
import StaffMemberPolicy from '#app/identity/policies/staff_member_policy'
import { mailLink } from '#app/identity/staff_mail'

/** Sends the invitation again; the link sent before closes. */
export default class StaffInvitationsController {
  async store({ bouncer, params, response, session, t }: HttpContext) {
    const staff = await StaffMember.findOrFail(params.id)
    await bouncer.with(StaffMemberPolicy).authorize('invite', staff)
    await inTransaction((trx) => mailLink(staff, 'invitation', trx))
    session.flash('notice', t('identity:staff.invited'))
    return response.redirect().toPath(`/staff/${staff.id}/edit`)
  }
}
