import { AppointmentKindSchema } from '#database/schema'
import type { Role } from '#app/identity/role'
import type { AppointmentKindCode, Channel } from '#app/appointments/appointment_vocabulary'

/** What can be booked. The public books some kinds; the others only after an adviser. */
export default class AppointmentKind extends AppointmentKindSchema {
  static table = 'appointment_kinds'
  static selfAssignPrimaryKey = true

  declare code: AppointmentKindCode
  declare role: Role

  static inForce(day: string) {
    return this.query()
      .where('valid_from', '<=', day)
      .where((still) => still.whereNull('valid_until').orWhere('valid_until', '>=', day))
      .orderBy('position')
  }

  get ways(): Channel[] {
    return this.channels.split(' ') as Channel[]
  }
}
