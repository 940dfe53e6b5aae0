import type { HttpContext } from '@adonisjs/core/http'
import Consultation from '#app/consultations/models/consultation'
import { listed, opened } from '#app/consultations/consultation_lists'
import { formPreset } from '#app/consultations/form_preset'
import { logConsultation } from '#app/consultations/log_consultation'
import { recordConsultationViewed } from '#app/consultations/record_consultation_viewed'
import { nextBooking } from '#app/consultations/what_next'
import ConsultationTransformer from '#app/consultations/transformers/consultation_transformer'
import {
  consultationValidator,
  formSubjectValidator,
  pageValidator,
} from '#app/consultations/validators/consultation_validator'

export default class ConsultationsController {
  async index({ auth, inertia, request }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { page = 1 } = await request.validateUsing(pageValidator)
    const mine = await listed(Consultation.query().where('staff_member_id', staff.id), page)
    return inertia.render('consultations/index', {
      consultations: ConsultationTransformer.transform(mine.all(), staff),
      pages: { current: mine.currentPage, last: mine.lastPage, total: mine.total },
    })
  }

  async create({ auth, inertia, request }: HttpContext) {
    const subject = await request.validateUsing(formSubjectValidator)
    const preset = await formPreset(auth.getUserOrFail(), subject)
    return inertia.render('consultations/create', { preset })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const { from, ...answers } = await request.validateUsing(consultationValidator)
    const id = await logConsultation(answers, auth.getUserOrFail())
    session.flash('notice', t('consultations:saved'))
    const booking = nextBooking(answers)
    if (booking) {
      return response.redirect(booking, false, 303)
    }
    return from === 'panel'
      ? response.redirect().status(303).back()
      : response.redirect().status(303).toRoute('consultations.show', { id })
  }

  async show({ auth, inertia, params }: HttpContext) {
    const staff = auth.getUserOrFail()
    const consultation = await opened(params.id, staff)
    await recordConsultationViewed(consultation, staff)
    return inertia.render('consultations/show', {
      consultation: ConsultationTransformer.transform(consultation, staff).useVariant('forPage'),
      mayCorrect: consultation.isCorrectableBy(staff),
    })
  }
}
