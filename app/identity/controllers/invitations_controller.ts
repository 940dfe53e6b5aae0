import type { HttpContext } from '@adonisjs/core/http'
import { setPasswordByLink } from '#app/identity/set_password'
import { findLink } from '#app/identity/staff_link'
import { newPasswordValidator } from '#app/identity/validators/new_password'

export default class InvitationsController {
  async show({ inertia, params }: HttpContext) {
    const link = await findLink(params.token, 'invitation')
    return inertia.render('identity/invitations/show', {
      email: link?.staffMember.email ?? null,
      name: link?.staffMember.givenName ?? null,
    })
  }

  async store({ params, request, response, session, t }: HttpContext) {
    const link = await findLink(params.token, 'invitation')
    if (!link) {
      return response.redirect().back()
    }
    const { password } = await request.validateUsing(newPasswordValidator)
    await setPasswordByLink(link, password)
    session.flash('notice', t('identity:invitation.done'))
    return response.redirect().toPath('/login')
  }
}
