import env from '#start/env'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isPublicLanguage } from '#app/core/languages'
import { abilitiesOf } from '#app/identity/abilities'

/** Signed-in staff only, with roles and branches loaded and the page in their language. */
export default class StaffMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const staff = await ctx.auth.authenticateUsing(['web'], { loginRoute: '/login' })
    await staff.load((loader) => loader.load('roles').load('branches'))
    if (isPublicLanguage(staff.locale)) {
      ctx.useLocale(staff.locale)
    }
    ctx.staffProps = () => ({
      name: staff.fullName,
      email: staff.email,
      roles: staff.currentRoles,
      abilities: abilitiesOf(staff.currentRoles),
      branches: staff.branches.map(({ id, name }) => ({ id, name })),
      hasSingleKeyShortcuts: staff.hasSingleKeyShortcuts,
      isDemo: env.get('DEMO') ?? false,
    })
    return next()
  }
}
