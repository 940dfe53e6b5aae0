import type { HttpContext } from '@adonisjs/core/http'
import { askForCall } from '#app/portal/me/ask_for_call'
import { home } from '#app/portal/me/me_paths'

/** Ring me back: at the number that the Centre has, or at one that the person writes. */
export default class MyCallRequestsController {
  async store({ me, locale, response }: HttpContext) {
    const isAsked = await askForCall(me)
    const next = isAsked ? home(locale, 'call') : `/${locale}/call-requests/new`
    return response.redirect(next, false, 303)
  }
}
