import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { refuseField } from '#app/core/refuse_field'
import { demoAccounts } from '#app/identity/demo_accounts'
import { homePage } from '#app/identity/home_page'
import { signIn } from '#app/identity/sign_in'
import { closeSession, openSession } from '#app/identity/staff_session'
import { signInValidator } from '#app/identity/validators/sign_in'

export default class SessionsController {
  async create({ auth, inertia, response }: HttpContext) {
    if (await auth.check()) {
      return response.redirect().toPath('/account')
    }
    return inertia.render('identity/sessions/create', { demoAccounts: await demoAccounts() })
  }

  async store(ctx: HttpContext) {
    const { email, password } = await ctx.request.validateUsing(signInValidator)
    const staff = await signIn(email, password)
    if (!staff) {
      refuseField(ctx.session, 'password', ctx.t('identity:login.refused'))
      return ctx.response.redirect().toPath('/login')
    }
    const intended = await openSession(ctx, staff)
    return ctx.response.redirect().toPath(intended ?? homePage(staff))
  }

  async destroy(ctx: HttpContext) {
    const staff = ctx.auth.getUserOrFail()
    await recordAudit({
      staffMemberId: staff.id,
      action: 'staff.signed_out',
      subjectType: 'staff_member',
      subjectId: staff.id,
    })
    await closeSession(ctx)
    return ctx.response.redirect().toPath('/login')
  }
}
