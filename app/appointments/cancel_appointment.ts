import { recordAudit } from '#app/core/audit'
import { now } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { releaseReservation } from '#app/scheduling/release_reservation'
import { closeTasksOf } from '#app/tasks/close_tasks_of'
import type Appointment from '#app/appointments/models/appointment'
import AppointmentCancellation from '#app/appointments/models/appointment_cancellation'
import {
  LATE_CANCELLATION_HOURS,
  type CancellationReason,
} from '#app/appointments/appointment_vocabulary'
import { AppointmentAlreadyCancelled, AppointmentPast } from '#app/appointments/errors'
import { writeToPerson } from '#app/appointments/write_to_person'

const isLate = ({ startsAt }: Appointment) =>
  startsAt < now().plus({ hours: LATE_CANCELLATION_HOURS })

type Cancelling = {
  appointment: Appointment
  /** Null when the person cancels by link. */
  staffMemberId: string | null
  reason: CancellationReason
}

/** Gives the time back and tells the person. Throws when it is over or already cancelled. */
export async function cancelAppointment({ appointment, staffMemberId, reason }: Cancelling) {
  if (appointment.isPast) {
    throw new AppointmentPast()
  }
  const { id, reservationId, branchId } = appointment
  await inTransaction(async (trx) => {
    if (!(await releaseReservation(reservationId, trx))) {
      throw new AppointmentAlreadyCancelled()
    }
    await AppointmentCancellation.create(
      { appointmentId: id, staffMemberId, reason, isLate: isLate(appointment) },
      { client: trx }
    )
    await closeTasksOf({ subjectType: 'appointment', subjectId: id }, trx)
    await writeToPerson('cancelled', appointment, trx)
    const trace = { staffMemberId, action: 'appointment.cancelled', branchId }
    await recordAudit({ ...trace, subjectType: 'appointment', subjectId: id }, trx)
  })
}
