import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { signedIn, type Me } from '#app/portal/me/me'
import { tokenIn } from '#app/portal/me/me_cookie'
import { signIn } from '#app/portal/me/me_paths'
import { endSession, keepAlive } from '#app/portal/me/session_of'

/** Only who gave the code and the PIN; anybody else is asked to sign in, and told when it was over. */
export default class MeMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const me = await signedIn(ctx)
    if (!me) {
      const isOver = tokenIn(ctx) !== null
      await endSession(ctx)
      return ctx.response.redirect(signIn(ctx.locale, isOver), false, 303)
    }
    await keepAlive(me.session)
    ctx.me = me
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    me: Me
  }
}
