import type { HttpContext } from '@adonisjs/core/http'
import { letterKeyOf } from '#app/appointments/letters/letter_key'
import {
  historyOf,
  lettersIn,
  previewOf,
  wordsInForce,
} from '#app/appointments/letters/letter_pages'
import { unknownBlanks } from '#app/appointments/letters/check_wording'
import { PLACEHOLDERS } from '#app/appointments/letters/letter_data'
import { saveWording } from '#app/appointments/letters/save_wording'
import LetterWording from '#app/appointments/models/letter_wording'
import {
  letterLanguageValidator,
  wordingValidator,
} from '#app/appointments/validators/letter_validator'
import { refuseField } from '#app/core/refuse_field'

/** The words of every message that people get. */
export default class LettersController {
  async index({ request, inertia, locale }: HttpContext) {
    const { language = locale as 'pl' } = await request.validateUsing(letterLanguageValidator)
    return inertia.render('appointments/letters', { language, letters: await lettersIn(language) })
  }

  async edit({ params, inertia }: HttpContext) {
    const key = await letterKeyOf(params)
    const words = await wordsInForce(key)
    return inertia.render('appointments/letter', {
      letter: { ...key, ...words, version: await LetterWording.lastVersion(key) },
      preview: previewOf(key, words),
      history: await historyOf(key),
      placeholders: [...PLACEHOLDERS],
    })
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const key = await letterKeyOf(params)
    const { version, subject = null, text } = await request.validateUsing(wordingValidator)
    const [unknown] = unknownBlanks({ subject: subject ?? '', text })
    if (unknown !== undefined) {
      refuseField(session, 'text', t('letters:unknown', { name: unknown.slice(0, 40) }))
      return response.redirect().back()
    }
    await saveWording(key, version, { subject, text }, auth.getUserOrFail())
    session.flash('notice', t('letters:saved'))
    return response.redirect().back()
  }
}
