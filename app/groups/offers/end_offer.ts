import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { withholdAbout } from '#app/core/outbox/withhold_about'
import { closeTasksOf } from '#app/tasks/close_tasks_of'
import type { SeatOfferState } from '#app/groups/group_vocabulary'
import type SeatOffer from '#app/groups/models/seat_offer'

export type Ended = Pick<SeatOffer, 'id' | 'entry' | 'groupId' | 'seats'>

/** One conditional update decides who ends an offer; false when somebody was faster. */
export async function endOffer(
  { id }: Pick<Ended, 'id'>,
  state: Exclude<SeatOfferState, 'open'>,
  trx: TransactionClientContract
): Promise<boolean> {
  const open = trx.from('seat_offers').where({ id, state: 'open' })
  if (state === 'expired') {
    void open.where('expires_at', '<=', toSql(now()))
  }
  const ended = await open.update({ state, open_key: null, updated_at: toSql(now()) })
  if (Number(ended) === 0) {
    return false
  }
  await withholdAbout('seat_offer', id, trx)
  await closeTasksOf({ subjectType: 'seat_offer', subjectId: id }, trx)
  return true
}
