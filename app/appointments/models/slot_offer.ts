import { compose } from '@adonisjs/core/helpers'
import { beforeCreate, belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { SlotOfferSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import type { OfferState } from '#app/appointments/alerts/alert_vocabulary'
import { hashOfToken, offerTokenOf } from '#app/appointments/appointment_token'
import SlotAlert from '#app/appointments/models/slot_alert'

/** A free time held for one person who asked to be told, until they answer or the hold ends. */
export default class SlotOffer extends compose(SlotOfferSchema, withRecordId) {
  static table = 'slot_offers'

  declare state: OfferState

  @belongsTo(() => SlotAlert)
  declare slotAlert: BelongsTo<typeof SlotAlert>

  /** Who offered it by hand; nobody when the Centre's own search did. */
  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  @beforeCreate()
  static sign(offer: SlotOffer) {
    offer.tokenHash = hashOfToken(offerTokenOf(offer.id))
  }

  static byToken(token: string) {
    return this.query()
      .where('token_hash', hashOfToken(token))
      .preload('slotAlert', (alert) => alert.preload('branch'))
      .firstOrFail()
  }
}
