import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasOne, manyToMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne, ManyToMany } from '@adonisjs/lucid/types/relations'
import { AppointmentSchema } from '#database/schema'
import { now } from '#app/core/clock'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'
import Reservation from '#app/scheduling/models/reservation'
import AppointmentAbsence from '#app/appointments/models/appointment_absence'
import AppointmentArrival from '#app/appointments/models/appointment_arrival'
import AppointmentCancellation from '#app/appointments/models/appointment_cancellation'
import AppointmentInterpreter from '#app/appointments/models/appointment_interpreter'
import { hashOfToken } from '#app/appointments/appointment_token'
import type {
  AdviserSex,
  AppointmentKindCode,
  BookedVia,
  Channel,
} from '#app/appointments/appointment_vocabulary'

/** A booked time of one adviser and one person, or several who come together. */
export default class Appointment extends compose(AppointmentSchema, withRecordId) {
  static table = 'appointments'

  declare channel: Channel
  declare bookedVia: BookedVia
  declare kind: AppointmentKindCode
  declare adviserSex: AdviserSex | null

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  /** Who comes besides the first person. */
  @manyToMany(() => Participant, {
    pivotTable: 'appointment_participants',
    onQuery: (query) => query.orderBy('appointment_participants.position'),
  })
  declare others: ManyToMany<typeof Participant>

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  @belongsTo(() => Reservation)
  declare reservation: BelongsTo<typeof Reservation>

  @hasOne(() => AppointmentCancellation)
  declare cancellation: HasOne<typeof AppointmentCancellation>

  @hasOne(() => AppointmentAbsence)
  declare absence: HasOne<typeof AppointmentAbsence>

  @hasOne(() => AppointmentArrival)
  declare arrival: HasOne<typeof AppointmentArrival>

  /** Only when an interpreter is needed. */
  @hasOne(() => AppointmentInterpreter)
  declare interpreting: HasOne<typeof AppointmentInterpreter>

  /** The appointment a link leads to, with all that its page shows; a wrong token is not found. */
  static byToken(token: string) {
    return this.query()
      .where('token_hash', hashOfToken(token))
      .preload('branch')
      .preload('staffMember')
      .preload('cancellation')
      .preload('reservation')
      .firstOrFail()
  }

  /** `cancellation` must be loaded. */
  get isCancelled() {
    return !!this.cancellation
  }

  get isPast() {
    return this.endsAt <= now()
  }

  get hasBegun() {
    return this.startsAt <= now()
  }

  get minutes() {
    return this.endsAt.diff(this.startsAt).as('minutes')
  }

  get inPerson() {
    return this.channel === 'here'
  }
}
