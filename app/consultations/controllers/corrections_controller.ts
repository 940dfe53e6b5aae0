import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { opened } from '#app/consultations/consultation_lists'
import { correctConsultation } from '#app/consultations/correct_consultation'
import { formChoices } from '#app/consultations/form_preset'
import { namesOf } from '#app/clients/people_search'
import ConsultationTransformer from '#app/consultations/transformers/consultation_transformer'
import { correctionValidator } from '#app/consultations/validators/consultation_validator'

export default class CorrectionsController {
  async create(ctx: HttpContext) {
    const { staff, consultation } = await this.#correctable(ctx)
    return ctx.inertia.render('consultations/edit', {
      id: consultation.id,
      version: consultation.version,
      answers: ConsultationTransformer.transform(consultation, staff).useVariant('forEdit'),
      people: await namesOf(consultation.participants.map(({ id }) => id)),
      choices: await formChoices(staff, consultation.branch),
    })
  }

  async store(ctx: HttpContext) {
    const { staff, consultation } = await this.#correctable(ctx)
    const correction = await ctx.request.validateUsing(correctionValidator)
    await correctConsultation(consultation, correction, staff)
    ctx.session.flash('notice', ctx.t('consultations:corrected'))
    return ctx.response
      .redirect()
      .status(303)
      .toRoute('consultations.show', { id: consultation.id })
  }

  async #correctable({ auth, params }: HttpContext) {
    const staff = auth.getUserOrFail()
    const consultation = await opened(params.id, staff)
    if (!consultation.isCorrectableBy(staff)) {
      throw new Exception('Not found', { status: 404, code: 'E_MAY_NOT' })
    }
    return { staff, consultation }
  }
}
