import { compose } from '@adonisjs/core/helpers'
import { beforeCreate, belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { SeatOfferSchema } from '#database/schema'
import { hashOfToken } from '#app/core/link_token'
import { withRecordId } from '#app/core/record_id'
import { seatOfferToken } from '#app/groups/enrolment_token'
import type { SeatOfferState } from '#app/groups/group_vocabulary'
import Group from '#app/groups/models/group'

/** Seats kept for one entry until it answers or its clock runs out. */
export default class SeatOffer extends compose(SeatOfferSchema, withRecordId) {
  static table = 'seat_offers'

  declare state: SeatOfferState

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>

  @beforeCreate()
  static sign(offer: SeatOffer) {
    offer.tokenHash = hashOfToken(seatOfferToken(offer.id))
  }

  static byToken(token: string) {
    return this.query()
      .where('token_hash', hashOfToken(token))
      .preload('group', (group) => void group.preload('branch'))
      .firstOrFail()
  }

  get isOpen() {
    return this.state === 'open'
  }
}
