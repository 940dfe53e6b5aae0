import type { HttpContext } from '@adonisjs/core/http'
import { accountValidator } from '#app/identity/validators/staff'

export default class AccountController {
  edit({ auth, inertia }: HttpContext) {
    const { givenName, familyName, email, locale, hasSingleKeyShortcuts } = auth.getUserOrFail()
    return inertia.render('identity/account/edit', {
      account: { givenName, familyName, email, locale, hasSingleKeyShortcuts },
    })
  }

  async update({ auth, inertia, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const before = staff.locale
    await staff.merge(await request.validateUsing(accountValidator)).save()
    session.flash('notice', t('identity:account.saved', { lng: staff.locale }))
    return staff.locale === before
      ? response.redirect().toPath('/account')
      : inertia.location('/account')
  }
}
