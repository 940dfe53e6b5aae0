import type { HttpContext } from '@adonisjs/core/http'
import OutboxMessage from '#app/core/models/outbox_message'
import { retryMessage } from '#app/core/outbox/retry_message'

export default class MessageRetriesController {
  async store({ params, auth, response, session, t }: HttpContext) {
    const { id } = await OutboxMessage.findOrFail(params.id)
    const isWaiting = await retryMessage(id, auth.user!.id)
    session.flash('notice', t(isWaiting ? 'outbox:retried' : 'outbox:not_failed'))
    return response.redirect().toRoute('core.outbox.show', { id })
  }
}
