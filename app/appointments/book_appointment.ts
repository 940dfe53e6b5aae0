import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { newRecordId, randomLetters } from '#app/core/record_id'
import { confirmReservation } from '#app/scheduling/confirm_reservation'
import Reservation from '#app/scheduling/models/reservation'
import { resourcesOf } from '#app/scheduling/reserved_quarters'
import Appointment from '#app/appointments/models/appointment'
import { inviteParticipant, type Person } from '#app/appointments/invite_participant'
import { chargeAllowance, contactIndexesOf } from '#app/appointments/charge_allowance'
import { hashOfToken, tokenOf } from '#app/appointments/appointment_token'
import type { BookedVia, Channel } from '#app/appointments/appointment_vocabulary'
import { writeToPerson } from '#app/appointments/write_to_person'

export type Booking = {
  reservationId: string
  branchId: number
  topic: string | null
  language: string
  channel: Channel
  bookedVia: BookedVia
  /** Who of the staff books; null when the person does. */
  staffMemberId: string | null
  person: Person | { participantId: string }
  /** How many bookings ahead the contact may have with this one; left out, nobody counts. */
  allowance?: number
}

/**
 * Turns a held time into an appointment, with its message and its trace, inside `trx`.
 * Throws ReservationChanged when the hold was lost, TooManyOpenBookings beyond the allowance.
 */
export async function bookAppointment(
  booking: Booking,
  trx: TransactionClientContract
): Promise<Appointment> {
  await confirmReservation(booking.reservationId, trx)
  const { person, staffMemberId, allowance, ...values } = booking
  if (allowance !== undefined) {
    await chargeAllowance(await contactIndexesOf(person, trx), allowance, trx)
  }
  const participantId = await participantOf(person, trx)
  const id = newRecordId()
  const appointment = await Appointment.create(
    {
      ...values,
      ...(await meetingOf(booking.reservationId, trx)),
      id,
      participantId,
      reference: referenceCode(),
      tokenHash: hashOfToken(tokenOf(id)),
    },
    { client: trx }
  )
  await writeToPerson('confirmed', appointment, trx)
  await recordAudit(
    {
      staffMemberId,
      action: 'appointment.booked',
      subjectType: 'appointment',
      subjectId: id,
      branchId: booking.branchId,
    },
    trx
  )
  return appointment
}

async function participantOf(person: Booking['person'], trx: TransactionClientContract) {
  if ('participantId' in person) {
    return person.participantId
  }
  const { id } = await inviteParticipant(person, trx)
  return id
}

async function meetingOf(reservationId: string, trx: TransactionClientContract) {
  const { startsAt, endsAt } = await Reservation.findOrFail(reservationId, { client: trx })
  const resources = await resourcesOf(reservationId, trx)
  const adviser = resources.find(({ kind }) => kind === 'adviser')
  return { startsAt, endsAt, staffMemberId: adviser!.staffMemberId! }
}

/** Easy to read out over the phone: `7KQ2M-X40TB`. */
const referenceCode = () => `${randomLetters(5)}-${randomLetters(5)}`
