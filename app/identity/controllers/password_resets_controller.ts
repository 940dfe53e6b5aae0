import { setTimeout } from 'node:timers/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { mailReset } from '#app/identity/mail_reset'
import { setPasswordByLink } from '#app/identity/set_password'
import { findLink } from '#app/identity/staff_link'
import { newPasswordValidator } from '#app/identity/validators/new_password'
import { resetRequestValidator } from '#app/identity/validators/sign_in'

/** Longer than writing the message takes: an unknown e-mail is answered as slowly as a known one. */
const ANSWER_AFTER = 250

export default class PasswordResetsController {
  create({ inertia }: HttpContext) {
    return inertia.render('identity/password_resets/create', {})
  }

  async store({ request, response, session, t }: HttpContext) {
    const { email } = await request.validateUsing(resetRequestValidator)
    await Promise.all([mailReset(email), setTimeout(ANSWER_AFTER)])
    session.flash('notice', t('identity:reset.sent'))
    return response.redirect().toPath('/login')
  }

  async show({ inertia, params }: HttpContext) {
    const link = await findLink(params.token, 'password_reset')
    return inertia.render('identity/password_resets/show', {
      email: link?.staffMember.email ?? null,
    })
  }

  async update({ params, request, response, session, t }: HttpContext) {
    const link = await findLink(params.token, 'password_reset')
    if (!link) {
      return response.redirect().back()
    }
    const { password } = await request.validateUsing(newPasswordValidator)
    await setPasswordByLink(link, password)
    session.flash('notice', t('identity:reset.done'))
    return response.redirect().toPath('/login')
  }
}
