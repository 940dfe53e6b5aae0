import { recordAudit } from '#app/core/audit'
import { now } from '#app/core/clock'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { AppointmentAlreadyCancelled, AppointmentNotYet } from '#app/appointments/errors'
import type Appointment from '#app/appointments/models/appointment'
import AppointmentArrival from '#app/appointments/models/appointment_arrival'

const HOURS_BEFORE = 4

/** Notes that the person is here; the first note counts. Early means hours, not days. */
export async function recordArrival(appointment: Appointment, staff: StaffMember) {
  const { id: appointmentId, branchId, startsAt } = appointment
  if (appointment.isCancelled) {
    throw new AppointmentAlreadyCancelled()
  }
  if (now() < startsAt.minus({ hours: HOURS_BEFORE })) {
    throw new AppointmentNotYet()
  }
  const who = { staffMemberId: staff.id }
  await inTransaction(async (trx) => {
    const row = { appointmentId, arrivedAt: now(), ...who }
    await AppointmentArrival.create(row, { client: trx })
    const subject = { subjectType: 'appointment', subjectId: appointmentId, branchId }
    await recordAudit({ ...who, action: 'appointment.arrived', ...subject }, trx)
  }).catch((error: unknown) => {
    if (!isDuplicate(error)) {
      throw error
    }
  })
}
