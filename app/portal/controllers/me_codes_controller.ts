import type { HttpContext } from '@adonisjs/core/http'
import { now } from '#app/core/clock'
import { checkForm, type Problem } from '#app/portal/check_form'
import { checkCodeOf } from '#app/portal/codes/check_code'
import { signIn } from '#app/portal/me/me_paths'
import { raiseSession, sessionOf } from '#app/portal/me/session_of'
import { codeValidator } from '#app/portal/validators/me'

/** The second step: the six digits that were sent, if anything was. */
export default class MeCodesController {
  async show(ctx: HttpContext) {
    const session = await sessionOf(ctx)
    return session ? this.page(ctx, []) : ctx.response.redirect(signIn(ctx.locale))
  }

  async store(ctx: HttpContext) {
    const session = await sessionOf(ctx)
    if (!session) {
      return ctx.response.redirect(signIn(ctx.locale, true), false, 303)
    }
    const { answers, problems } = await checkForm(ctx, codeValidator)
    if (!answers) {
      return this.page(ctx, problems)
    }
    if (!(await checkCodeOf(session.contactIndex, 'my_centre', answers.code))) {
      ctx.response.status(422)
      return this.page(ctx, [{ field: 'code', message: ctx.t('me:code.wrong') }])
    }
    await raiseSession(ctx, session, { provenAt: now() })
    return ctx.response.redirect(`/${ctx.locale}/me/pin`, false, 303)
  }

  private page({ inertia }: HttpContext, problems: Problem[]) {
    return inertia.render('portal/me/code', { problems })
  }
}
