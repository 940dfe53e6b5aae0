import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import OutboxMessage from '#app/core/models/outbox_message'
import {
  countStates,
  countTexts,
  kindsInOutbox,
  outboxFilters,
  searchOutbox,
} from '#app/core/outbox/outbox_search'
import OutboxMessageTransformer from '#app/core/transformers/outbox_message_transformer'

export default class OutboxMessagesController {
  async index({ inertia, request }: HttpContext) {
    const filters = await request.validateUsing(outboxFilters)
    const found = await searchOutbox(filters)
    return inertia.render('outbox/index', {
      messages: OutboxMessageTransformer.transform(found.all()),
      pages: { current: found.currentPage, last: found.lastPage },
      filters: {
        state: filters.state ?? '',
        channel: filters.channel ?? '',
        kind: filters.kind ?? '',
      },
      counts: await countStates(filters),
      kinds: await kindsInOutbox(),
      texts: await countTexts(),
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
