import type { DateTime } from 'luxon'
import { newRecordId, randomLetters } from '#app/core/record_id'
import Appointment from '#app/appointments/models/appointment'
import type StaffMember from '#app/identity/models/staff_member'
import Reservation from '#app/scheduling/models/reservation'

type Meeting = { staff: StaffMember; participantId: string; startsAt: DateTime }

/** A booked meeting of 45 minutes, without the quarters it would take. `branches` must be loaded. */
export async function makeMeeting({ staff, participantId, startsAt }: Meeting) {
  const span = { startsAt, endsAt: startsAt.plus({ minutes: 45 }) }
  const reservation = await Reservation.create({ ...span, state: 'confirmed', version: 1 })
  return Appointment.create({
    ...span,
    reservationId: reservation.id,
    participantId,
    staffMemberId: staff.id,
    branchId: staff.branches[0].id,
    reference: randomLetters(10),
    tokenHash: newRecordId(),
    topic: 'housing',
    language: 'uk',
    channel: 'here',
    bookedVia: 'portal',
    version: 1,
  })
}
