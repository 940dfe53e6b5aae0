import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { now } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import StaffMember from '#app/identity/models/staff_member'
import StaffMemberPolicy from '#app/identity/policies/staff_member_policy'

/** A deactivated account keeps its history and opens no more, from this moment. */
export default class DeactivationsController {
  store(ctx: HttpContext) {
    return this.mark(ctx, true)
  }

  destroy(ctx: HttpContext) {
    return this.mark(ctx, false)
  }

  private async mark({ auth, bouncer, params, response, session, t }: HttpContext, off: boolean) {
    const staff = await StaffMember.findOrFail(params.id)
    await bouncer.with(StaffMemberPolicy).authorize('deactivate', staff)
    const action = off ? 'staff.deactivated' : 'staff.reactivated'
    await inTransaction(async (trx) => {
      await staff
        .merge({ deactivatedAt: off ? now() : null })
        .useTransaction(trx)
        .save()
      const subject = { subjectType: 'staff_member', subjectId: staff.id }
      await recordAudit({ staffMemberId: auth.getUserOrFail().id, action, ...subject }, trx)
    })
    session.flash('notice', t(`identity:staff.${off ? 'deactivated' : 'reactivated'}`))
    return response.redirect().toPath(`/staff/${staff.id}/edit`)
  }
}
