import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { newRecordId, randomLetters } from '#app/core/record_id'
import { confirmReservation } from '#app/scheduling/confirm_reservation'
import Reservation from '#app/scheduling/models/reservation'
import Appointment from '#app/appointments/models/appointment'
import { inviteParticipant, type Person } from '#app/clients/invite_participant'
import { chargeAllowance, contactIndexesOf } from '#app/appointments/charge_allowance'
import { hashOfToken, tokenOf } from '#app/appointments/appointment_token'
import type {
  AdviserSex,
  AppointmentKindCode,
  BookedVia,
  Channel,
} from '#app/appointments/appointment_vocabulary'
import { seekInterpreter } from '#app/appointments/interpreting/seek_interpreter'
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
  /** How many bookings ahead the contact may have with this one; left out, nobody counts. */
  allowance?: number
  person: Someone
  kind?: AppointmentKindCode
  /** Who comes along. */
  others?: Someone[]
  /** An interpreter into this language is needed. */
  interpreterLanguage?: string | null
  /** Only a room that can be reached without steps. */
  isAccessible?: boolean
  sex?: AdviserSex | null
  videoLink?: string | null
  seriesId?: string | null
}

export type Someone = Person | { participantId: string }

/**
 * Turns a held time into an appointment, with its message and its trace, inside `trx`.
 * Throws ReservationChanged when the hold was lost, TooManyOpenBookings beyond the allowance.
 */
export async function bookAppointment(
  booking: Booking,
  trx: TransactionClientContract
): Promise<Appointment> {
  await confirmReservation(booking.reservationId, trx)
  const { person, staffMemberId, allowance } = booking
  if (allowance !== undefined) {
    await chargeAllowance(await contactIndexesOf(person, trx), allowance, trx)
  }
  const participantId = await participantOf(person, trx)
  const id = newRecordId()
  const appointment = await Appointment.create(
    {
      ...valuesOf(booking),
      ...(await meetingOf(booking.reservationId, trx)),
      id,
      participantId,
      reference: referenceCode(),
      tokenHash: hashOfToken(tokenOf(id)),
    },
    { client: trx }
  )
  if (booking.interpreterLanguage) {
    await seekInterpreter(appointment, booking.interpreterLanguage, trx)
  }
  await bringAlong(appointment, booking.others ?? [], trx)
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

function valuesOf({ person, others, interpreterLanguage, allowance, ...booking }: Booking) {
  const { isAccessible = false, sex = null, staffMemberId, ...values } = booking
  const { kind = 'advice', videoLink = null, seriesId = null } = values
  return { ...values, kind, videoLink, seriesId, needsAccess: isAccessible, adviserSex: sex }
}

async function bringAlong(
  { id, participantId }: Appointment,
  others: Someone[],
  trx: TransactionClientContract
) {
  const ids: string[] = []
  for (const someone of others) {
    ids.push(await participantOf(someone, trx))
  }
  const along = [...new Set(ids)].filter((one) => one !== participantId)
  const rows = along.map((one, position) => ({
    appointment_id: id,
    participant_id: one,
    position,
  }))
  if (rows.length > 0) {
    await trx.table('appointment_participants').multiInsert(rows)
  }
}

async function participantOf(person: Someone, trx: TransactionClientContract) {
  if ('participantId' in person) {
    return person.participantId
  }
  const { id } = await inviteParticipant(person, trx)
  return id
}

async function meetingOf(reservationId: string, trx: TransactionClientContract) {
  const { startsAt, endsAt, $extras } = await Reservation.query({ client: trx })
    .join('reserved_quarters', 'reserved_quarters.reservation_id', 'reservations.id')
    .join('resources', 'resources.id', 'reserved_quarters.resource_id')
    .where({ 'reservations.id': reservationId, 'resources.kind': 'adviser' })
    .select('reservations.*', 'resources.staff_member_id as adviser')
    .firstOrFail()
  return { startsAt, endsAt, staffMemberId: $extras.adviser as string }
}

/** Easy to read out over the phone: `7KQ2M-X40TB`. */
const referenceCode = () => `${randomLetters(5)}-${randomLetters(5)}`
