import { now, toSql, ZONE } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { appointmentsOf } from '#app/appointments/appointments_of'
import type Appointment from '#app/appointments/models/appointment'

const AT_MOST = 60

/** What the appointment can change places with: of the same branch and day, not begun. */
export async function swapCandidates({ id, branchId, startsAt }: Appointment, staff: StaffMember) {
  const day = startsAt.setZone(ZONE).startOf('day')
  const found = await appointmentsOf(staff)
    .where('branch_id', branchId)
    .whereNot('id', id)
    .whereBetween('starts_at', [toSql(day), toSql(day.endOf('day'))])
    .where('starts_at', '>', toSql(now()))
    .doesntHave('cancellation')
    .preload('participant')
    .preload('staffMember')
    .orderBy('starts_at')
    .limit(AT_MOST)
  return found.map((one) => ({
    id: one.id,
    startsAt: one.startsAt.toISO()!,
    minutes: one.minutes,
    adviser: one.staffMember.fullName,
    person: one.participant.displayName,
  }))
}
