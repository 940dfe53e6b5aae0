import { compose } from '@adonisjs/core/helpers'
import { beforeCreate, belongsTo, hasMany, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, HasOne } from '@adonisjs/lucid/types/relations'
import { SlotAlertSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import Branch from '#app/identity/models/branch'
import {
  OPEN_STATES,
  type AlertState,
  type PartOfDay,
} from '#app/appointments/alerts/alert_vocabulary'
import SlotAlertClosing from '#app/appointments/models/slot_alert_closing'
import SlotOffer from '#app/appointments/models/slot_offer'
import { alertTokenOf, hashOfToken } from '#app/appointments/appointment_token'
import type {
  AdviserSex,
  AppointmentKindCode,
  Channel,
} from '#app/appointments/appointment_vocabulary'
import type { Someone } from '#app/appointments/book_appointment'

/** "Tell me when something is free": what somebody wishes for, until it is offered and taken. */
export default class SlotAlert extends compose(SlotAlertSchema, withRecordId) {
  static table = 'slot_alerts'

  declare state: AlertState
  declare partOfDay: PartOfDay
  declare channel: Channel
  declare kind: AppointmentKindCode
  declare sex: AdviserSex | null

  /** Further names of a family, as JSON. */
  @encrypted()
  declare others: string | null

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  @hasMany(() => SlotOffer, { onQuery: (query) => void query.orderBy('created_at', 'desc') })
  declare offers: HasMany<typeof SlotOffer>

  @hasOne(() => SlotAlertClosing)
  declare closing: HasOne<typeof SlotAlertClosing>

  @beforeCreate()
  static sign(alert: SlotAlert) {
    alert.tokenHash = hashOfToken(alertTokenOf(alert.id))
  }

  static byToken(token: string) {
    return this.query().where('token_hash', hashOfToken(token)).preload('branch').firstOrFail()
  }

  get isWaiting() {
    return this.state === 'waiting'
  }

  get isOpen() {
    return OPEN_STATES.includes(this.state)
  }

  get companions(): Someone[] {
    return JSON.parse(this.others ?? '[]')
  }

  /** Starts (epoch seconds) that were free when it was last looked: no news to anybody. */
  get seen(): number[] {
    return JSON.parse(this.seenStarts)
  }
}
