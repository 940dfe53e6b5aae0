import type { HttpContext } from '@adonisjs/core/http'
import { inTransaction } from '#app/core/transaction'
import { attachParticipant } from '#app/clients/attach_participant'
import { findOwnClient } from '#app/clients/find_own_client'
import { attachmentValidator } from '#app/clients/validators/client_validator'

/** Somebody who called or booked turns out to be a client the Centre knows. */
export default class ClientParticipantsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { participantId } = await request.validateUsing(attachmentValidator)
    const client = await findOwnClient(params.id, staff)
    await inTransaction((trx) => attachParticipant(participantId, client, staff, trx))
    session.flash('notice', t('matching:attached'))
    return response.redirect().back()
  }
}
