import type StaffMember from '#app/identity/models/staff_member'
import Appointment from '#app/appointments/models/appointment'

/** Appointments that a member of staff may see: those of the own branches, and the own ones. */
export const appointmentsOf = (staff: StaffMember) =>
  Appointment.query().where((seen) =>
    seen.where('staff_member_id', staff.id).orWhereIn(
      'branch_id',
      staff.branches.map(({ id }) => id)
    )
  )

/** One of them, with all that its page shows. */
export const openedAppointment = (id: string, staff: StaffMember) =>
  appointmentsOf(staff)
    .where('id', id)
    .preload('branch')
    .preload('staffMember')
    .preload('reservation')
    .preload('cancellation')
    .preload('absence')
    .preload('arrival')
    .preload('others')
    .preload('interpreting', (interpreting) => interpreting.preload('interpreter'))
    .preload('participant', (participant) => participant.preload('contactPoints'))
    .firstOrFail()

/** One of them as the form saw it: whoever changed it since then wins. */
export async function seenAppointment(id: string, version: number | undefined, staff: StaffMember) {
  const appointment = await openedAppointment(id, staff)
  appointment.reservation.version = version ?? appointment.reservation.version
  return appointment
}
