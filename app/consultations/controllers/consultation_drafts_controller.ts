import type { HttpContext } from '@adonisjs/core/http'
import { formPreset } from '#app/consultations/form_preset'
import ConsultationDraft from '#app/consultations/models/consultation_draft'
import { keepDraft } from '#app/consultations/keep_draft'
import {
  draftValidator,
  formSubjectValidator,
} from '#app/consultations/validators/consultation_validator'

/** The panel "Log contact" opens over any page, so it asks for its form here. */
export default class ConsultationDraftsController {
  async create({ auth, request }: HttpContext) {
    const subject = await request.validateUsing(formSubjectValidator)
    return formPreset(auth.getUserOrFail(), subject)
  }

  async update({ auth, params, request }: HttpContext) {
    const typed = await request.validateUsing(draftValidator)
    return keepDraft(params.id, auth.getUserOrFail(), typed)
  }

  async destroy({ auth, params, response }: HttpContext) {
    const { id } = auth.getUserOrFail()
    await ConsultationDraft.query().where({ id: params.id, staff_member_id: id }).delete()
    return response.noContent()
  }
}
