import { Bouncer } from '@adonisjs/bouncer'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type StaffMember from '#app/identity/models/staff_member'
import { isPublicLanguage } from '#app/core/languages'
import { staffProps } from '#app/identity/staff_props'
import { closeSession, isLocked, isOver, lockSession } from '#app/identity/staff_session'
import { recordActivity } from '#app/identity/staff_session'

type Options = { evenLocked: boolean }

/** Signed-in staff only, with roles and branches loaded and the page in their language. */
export default class StaffMiddleware {
  async handle(ctx: HttpContext, next: NextFn, options: Options = { evenLocked: false }) {
    const staff = await ctx.auth.authenticateUsing(['web'], { loginRoute: '/login' })
    await staff.load((loader) => loader.load('roles').load('branches'))
    if (isPublicLanguage(staff.locale)) {
      ctx.useLocale(staff.locale)
    }
    if (isOver(ctx.session, staff)) {
      return this.signOut(ctx)
    }
    ctx.bouncer = new Bouncer(() => staff).setContainerResolver(ctx.containerResolver)
    ctx.staffProps = () => staffProps(staff)
    if (isLocked(ctx.session)) {
      lockSession(ctx.session)
      return options.evenLocked ? next() : this.askForPassword(ctx)
    }
    if (!ctx.request.header('x-background')) {
      recordActivity(ctx.session)
    }
    return next()
  }

  private async signOut(ctx: HttpContext) {
    await closeSession(ctx)
    ctx.session.flash('problem', ctx.t('identity:login.over'))
    return ctx.response.redirect().toPath('/login')
  }

  /** Without Inertia's header the client keeps its page and opens the lock dialog over it. */
  private askForPassword({ request, response, session, t }: HttpContext) {
    const isPageVisit = request.method() === 'GET' && request.accepts(['html', 'json']) === 'html'
    if (isPageVisit && !request.header('x-inertia')) {
      session.setIntendedUrl(request.url(true))
      return response.redirect().toPath('/lock')
    }
    return response.status(423).send({ problem: '423', message: t('identity:lock.title') })
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    bouncer: Bouncer<StaffMember>
  }
}
