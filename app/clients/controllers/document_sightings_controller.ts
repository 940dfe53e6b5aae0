import type { HttpContext } from '@adonisjs/core/http'
import { findOwnClient } from '#app/clients/find_own_client'
import { seeDocument } from '#app/clients/stay/see_document'
import { sightingValidator } from '#app/clients/validators/stay_validator'

export default class DocumentSightingsController {
  /** "Seen today". */
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { what, subjectId } = await request.validateUsing(sightingValidator)
    await seeDocument(client, what, subjectId ?? null, staff)
    session.flash('notice', t('stay:seen_noted'))
    return response.redirect().status(303).toRoute('stay.show', { id: client.id })
  }
}
