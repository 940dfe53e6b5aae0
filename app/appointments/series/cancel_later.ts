import type StaffMember from '#app/identity/models/staff_member'
import type { CancellationReason } from '#app/appointments/appointment_vocabulary'
import { cancelAppointment } from '#app/appointments/cancel_appointment'
import { AppointmentAlreadyCancelled } from '#app/appointments/errors'
import type Appointment from '#app/appointments/models/appointment'
import { laterOf } from '#app/appointments/series/later_of'

/** Cancels the rest of the series, each appointment with its own message. */
export async function cancelLater(
  from: Appointment,
  reason: CancellationReason,
  staff: StaffMember
) {
  for (const appointment of await laterOf(from, staff)) {
    await cancelAppointment({ appointment, reason, staffMemberId: staff.id }).catch(ignoreCancelled)
  }
}

function ignoreCancelled(error: unknown) {
  if (!(error instanceof AppointmentAlreadyCancelled)) {
    throw error
  }
}
