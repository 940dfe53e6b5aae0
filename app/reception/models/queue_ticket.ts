import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { QueueTicketSchema } from '#database/schema'
import { todayInWarsaw } from '#app/core/clock'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'
import QueueTicketEnding from '#app/reception/models/queue_ticket_ending'
import { hashOfTicketToken } from '#app/reception/ticket_token'

/** A number in the queue of one branch on one day. */
export default class QueueTicket extends compose(QueueTicketSchema, withRecordId) {
  static table = 'queue_tickets'

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @belongsTo(() => StaffMember, { foreignKey: 'calledBy' })
  declare caller: BelongsTo<typeof StaffMember>

  @hasOne(() => QueueTicketEnding)
  declare ending: HasOne<typeof QueueTicketEnding>

  /** Those of today that nothing has become of yet, in order of arrival. */
  static openToday(branchId: number) {
    return this.query()
      .where({ branch_id: branchId, day: todayInWarsaw() })
      .doesntHave('ending')
      .orderBy('number')
  }

  static byToken(token: string) {
    return this.query()
      .where('token_hash', hashOfTicketToken(token))
      .preload('branch')
      .preload('ending')
      .firstOrFail()
  }

  get isOfToday() {
    return this.day.toISODate() === todayInWarsaw()
  }

  get isWaiting() {
    return !this.calledAt
  }
}
