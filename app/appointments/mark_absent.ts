import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { AppointmentAlreadyCancelled, AppointmentNotYet } from '#app/appointments/errors'
import type Appointment from '#app/appointments/models/appointment'
import AppointmentAbsence from '#app/appointments/models/appointment_absence'
import { writeToPerson } from '#app/appointments/write_to_person'

/**
 * Notes that the person did not come, and invites them kindly to another time unless the adviser
 * says otherwise. Noting it twice changes nothing and writes nothing.
 */
export async function markAbsent(
  appointment: Appointment,
  staff: StaffMember,
  { isInvited = true } = {}
) {
  if (appointment.isCancelled) {
    throw new AppointmentAlreadyCancelled()
  }
  if (!appointment.hasBegun) {
    throw new AppointmentNotYet()
  }
  const who = { staffMemberId: staff.id }
  await inTransaction(async (trx) => {
    await AppointmentAbsence.create({ appointmentId: appointment.id, ...who }, { client: trx })
    const trace = { ...who, action: 'appointment.missed', branchId: appointment.branchId }
    await recordAudit({ ...trace, subjectType: 'appointment', subjectId: appointment.id }, trx)
    if (isInvited) {
      await writeToPerson('missed', appointment, trx)
    }
  }).catch((error: unknown) => {
    if (!isDuplicate(error)) {
      throw error
    }
  })
}
