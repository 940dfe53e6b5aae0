import { DateTime } from 'luxon'
import { toSql, ZONE } from '#app/core/clock'
import Appointment from '#app/appointments/models/appointment'

/** What a member of staff has on a day (yyyy-MM-dd in Warsaw), in order; cancelled ones left out. */
export function agendaOf(staffMemberId: string, day: string) {
  const start = DateTime.fromISO(day, { zone: ZONE })
  return Appointment.query()
    .where('staff_member_id', staffMemberId)
    .where('starts_at', '>=', toSql(start))
    .where('starts_at', '<', toSql(start.plus({ days: 1 })))
    .doesntHave('cancellation')
    .preload('participant')
    .preload('absence')
    .preload('branch')
    .orderBy('starts_at')
}
