import type { HttpContext } from '@adonisjs/core/http'
import { direction, isPublicLanguage } from '#app/core/languages'
import { opened } from '#app/consultations/consultation_lists'
import { recordConsultationViewed } from '#app/consultations/record_consultation_viewed'
import { sheetWords } from '#app/consultations/sheet_words'
import ConsultationTransformer from '#app/consultations/transformers/consultation_transformer'

export default class ConsultationSheetsController {
  async show({ auth, inertia, params }: HttpContext) {
    const staff = auth.getUserOrFail()
    const consultation = await opened(params.id, staff)
    await recordConsultationViewed(consultation, staff)
    const language = isPublicLanguage(consultation.language) ? consultation.language : 'pl'
    return inertia.render('consultations/sheet', {
      consultation: ConsultationTransformer.transform(consultation, staff).useVariant('forPage'),
      sheet: { language, direction: direction(language), words: sheetWords(language) },
      place: { address: consultation.branch.address, phone: consultation.branch.phone },
    })
  }
}
