import type StaffMember from '#app/identity/models/staff_member'
import Appointment from '#app/appointments/models/appointment'

/** Appointments that a member of staff may see: those of the own branches. Any other is not found. */
export const appointmentsOf = (staff: StaffMember) =>
  Appointment.query().whereIn(
    'branch_id',
    staff.branches.map(({ id }) => id)
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
    .preload('participant', (participant) => participant.preload('contactPoints'))
    .firstOrFail()
