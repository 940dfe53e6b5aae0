import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import { GIVE_UP_AFTER_HOURS } from '#app/core/outbox/enqueue_message'
import { inTransaction } from '#app/core/transaction'

/** Sends a failed message once more; false when it is not failed (any more), also by a double click. */
export const retryMessage = (id: string, staffMemberId: string): Promise<boolean> =>
  inTransaction(async (trx) => {
    const moment = now()
    const changed = await OutboxMessage.query({ client: trx })
      .where('id', id)
      .where('state', 'failed')
      .update({
        state: 'waiting',
        available_at: toSql(moment),
        give_up_at: toSql(moment.plus({ hours: GIVE_UP_AFTER_HOURS })),
        updated_at: toSql(moment),
      })
    if (Number(changed) === 0) {
      return false
    }
    const entry = { staffMemberId, action: 'message.retried', subjectType: 'outbox_message' }
    await recordAudit({ ...entry, subjectId: id }, trx)
    return true
  })
