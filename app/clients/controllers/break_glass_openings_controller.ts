import type { HttpContext } from '@adonisjs/core/http'
import { findOwnClient } from '#app/clients/find_own_client'
import { breakGlass } from '#app/clients/notes/break_glass'
import { breakGlassValidator } from '#app/clients/validators/note_validator'

export default class BreakGlassOpeningsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { reason } = await request.validateUsing(breakGlassValidator)
    await breakGlass(client, reason, staff)
    session.flash('notice', t('notes:glass.opened'))
    return response.redirect().toRoute('clients.notes.index', { id: client.id })
  }
}
