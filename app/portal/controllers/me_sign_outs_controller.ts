import type { HttpContext } from '@adonisjs/core/http'
import { forgetDraft } from '#app/portal/draft_cookie'
import { signIn } from '#app/portal/me/me_paths'
import { endSession } from '#app/portal/me/session_of'

/** The booking under way goes too: it may carry the person's name and number. */
export default class MeSignOutsController {
  async store(ctx: HttpContext) {
    await endSession(ctx)
    forgetDraft(ctx)
    return ctx.response.redirect(`${signIn(ctx.locale)}?out=1`, false, 303)
  }
}
