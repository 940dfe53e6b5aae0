import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import OutboxMessage from '#app/core/models/outbox_message'
import OutboxMessageTransformer from '#app/core/transformers/outbox_message_transformer'

const PAGE_SIZE = 30

export default class OutboxMessagesController {
  async index({ inertia, request }: HttpContext) {
    const page = Math.max(1, Number.parseInt(request.input('page', '1')) || 1)
    const messages = await OutboxMessage.query().orderBy('id', 'desc').paginate(page, PAGE_SIZE)
    return inertia.render('outbox/index', {
      messages: OutboxMessageTransformer.transform(messages.all()),
      currentPage: messages.currentPage,
      lastPage: messages.lastPage,
    })
  }

  async show({ inertia, params, auth }: HttpContext) {
    const message = await OutboxMessage.findOrFail(params.id)
    await recordAudit({
      staffMemberId: auth.user!.id,
      action: 'message.read',
      subjectType: 'outbox_message',
      subjectId: message.id,
    })
    return inertia.render('outbox/show', {
      message: OutboxMessageTransformer.transform(message).useVariant('forReading'),
    })
  }
}
