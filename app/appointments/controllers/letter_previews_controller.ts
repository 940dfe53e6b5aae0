import type { HttpContext } from '@adonisjs/core/http'
import { letterKeyOf } from '#app/appointments/letters/letter_key'
import { previewOf } from '#app/appointments/letters/letter_pages'
import { letterDraftValidator } from '#app/appointments/validators/letter_validator'

/** The words typed so far, as a person would get them. */
export default class LetterPreviewsController {
  async store({ params, request }: HttpContext) {
    const key = await letterKeyOf(params)
    const { subject, text } = await request.validateUsing(letterDraftValidator)
    return previewOf(key, { subject: subject ?? '', text: text ?? '' })
  }
}
