import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { signedIn, type Me } from '#app/portal/me/me'
import { tokenIn } from '#app/portal/me/me_cookie'
import { signIn } from '#app/portal/me/me_paths'
import { endSession, keepAlive, sessionOf } from '#app/portal/me/session_of'

/** Only who gave the code and the PIN; anybody else is asked to sign in, and told when it was over. */
export default class MeMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const me = await signedIn(ctx)
    if (!me) {
      return this.askToSignIn(ctx)
    }
    await keepAlive(me.session)
    ctx.me = me
    return next()
  }

  /** Who has not given the PIN yet goes on where they were; what was open once is closed for good. */
  private async askToSignIn(ctx: HttpContext) {
    const session = await sessionOf(ctx)
    const isUnderWay = session !== null && !session.personalPinId
    const isOver = !isUnderWay && tokenIn(ctx) !== null
    if (isOver) {
      await endSession(ctx)
    }
    return ctx.response.redirect(signIn(ctx.locale, isOver), false, 303)
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    me: Me
  }
}
