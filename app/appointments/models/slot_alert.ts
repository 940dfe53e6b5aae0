import { compose } from '@adonisjs/core/helpers'
import { beforeCreate, belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { SlotAlertSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import Branch from '#app/identity/models/branch'
import type { AlertState, PartOfDay } from '#app/appointments/alerts/alert_vocabulary'
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

  @beforeCreate()
  static sign(alert: SlotAlert) {
    alert.tokenHash = hashOfToken(alertTokenOf(alert.id))
  }

  static byToken(token: string) {
    return this.query().where('token_hash', hashOfToken(token)).preload('branch').firstOrFail()
  }

  get companions(): Someone[] {
    return JSON.parse(this.others ?? '[]')
  }

  /** Starts (epoch seconds) that were free when it was last looked: no news to anybody. */
  get seen(): number[] {
    return JSON.parse(this.seenStarts)
  }
}
