import type { HttpContext } from '@adonisjs/core/http'
import { letterKeyOf } from '#app/appointments/letters/letter_key'
import { saveWording } from '#app/appointments/letters/save_wording'
import { originalValidator } from '#app/appointments/validators/letter_validator'

/** Back to the words that came with the program. */
export default class LetterOriginalsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const key = await letterKeyOf(params)
    const { version } = await request.validateUsing(originalValidator)
    await saveWording(key, version, null, auth.getUserOrFail())
    session.flash('notice', t('letters:restored'))
    return response.redirect().back()
  }
}
