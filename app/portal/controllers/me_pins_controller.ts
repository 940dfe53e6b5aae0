import type { HttpContext } from '@adonisjs/core/http'
import { openByPin } from '#app/clients/pins/open_by_pin'
import { checkForm, type Problem } from '#app/portal/check_form'
import { enter } from '#app/portal/me/enter'
import { signIn } from '#app/portal/me/me_paths'
import { provenSessionOf } from '#app/portal/me/session_of'
import { pinValidator } from '#app/portal/validators/me'

/** The third step: the digits that tell apart the people behind one telephone. */
export default class MePinsController {
  async show(ctx: HttpContext) {
    const session = await provenSessionOf(ctx)
    return session ? this.page(ctx, []) : ctx.response.redirect(signIn(ctx.locale))
  }

  async store(ctx: HttpContext) {
    const session = await provenSessionOf(ctx)
    if (!session) {
      return ctx.response.redirect(signIn(ctx.locale, true), false, 303)
    }
    const { answers, problems } = await checkForm(ctx, pinValidator)
    if (!answers) {
      return this.page(ctx, problems)
    }
    const pin = await openByPin(session.contactIndex, answers.pin)
    if (!pin) {
      ctx.response.status(422)
      return this.page(ctx, [{ field: 'pin', message: ctx.t('me:pin.wrong') }])
    }
    return enter(ctx, session, pin)
  }

  private page({ inertia }: HttpContext, problems: Problem[]) {
    return inertia.render('portal/me/pin', { problems })
  }
}
