import type StaffMember from '#app/identity/models/staff_member'
import { ReservationChanged } from '#app/scheduling/errors'
import { appointmentsOf, openedAppointment } from '#app/appointments/appointments_of'
import type Appointment from '#app/appointments/models/appointment'

/** The appointment as somebody saw it on the board; whoever changed it since then wins. */
export async function seenOnBoard(id: string, version: number, staff: StaffMember) {
  const appointment = await openedAppointment(id, staff)
  if (appointment.reservation.version !== version || appointment.isCancelled) {
    throw new ReservationChanged()
  }
  return appointment
}

/** What is being moved or swapped, while somebody looks for its new place. */
export async function pickedMeeting(id: string | undefined, staff: StaffMember) {
  const appointment = await findMeeting(id, staff)
  if (!appointment || appointment.isCancelled || appointment.isPast) {
    return null
  }
  const { startsAt, minutes, reservation, staffMember, branchId } = appointment
  return {
    id: appointment.id,
    version: reservation.version,
    startsAt: startsAt.toUTC().toISO({ suppressMilliseconds: true })!,
    minutes,
    adviserId: staffMember.id,
    adviser: staffMember.fullName,
    branch: branchId,
  }
}

async function findMeeting(
  id: string | undefined,
  staff: StaffMember
): Promise<Appointment | null> {
  if (!id) {
    return null
  }
  return appointmentsOf(staff)
    .where('id', id)
    .preload('reservation')
    .preload('staffMember')
    .preload('cancellation')
    .first()
}
