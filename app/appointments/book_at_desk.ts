import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { SlotTaken } from '#app/scheduling/errors'
import { holdAnyAdviser } from '#app/scheduling/hold_any_adviser'
import { releaseReservation } from '#app/scheduling/release_reservation'
import { bookAppointment, type Booking } from '#app/appointments/book_appointment'
import AppointmentKind from '#app/appointments/models/appointment_kind'
import { spokenWith } from '#app/appointments/booking_needs'
import { meetingSearch } from '#app/appointments/meeting_search'
import { isMinorParticipant } from '#app/appointments/is_minor_participant'
import type { Channel } from '#app/appointments/appointment_vocabulary'

export type DeskBooking = {
  oneTimeKey: string
  branchId: number
  language: string
  topic: string | null
  /** Null for any adviser. */
  adviserId: string | null
  /** This adviser and this time were pointed at: whichever language they speak. */
  isPointedAt?: boolean
  channel: Channel
  minutes: number
  startsAt: string
  person: Booking['person']
} & Pick<
  Booking,
  'kind' | 'others' | 'interpreterLanguage' | 'isAccessible' | 'sex' | 'videoLink' | 'seriesId'
>

/** Books while the person waits; the appointment's id. Sent twice, it books once. */
export async function bookAtDesk(wanted: DeskBooking, staff: StaffMember): Promise<string> {
  const reservationId = await holdFor(wanted)
  if (!reservationId) {
    return earlierAnswer(wanted.oneTimeKey)
  }
  const { oneTimeKey, adviserId, isPointedAt, minutes, startsAt, ...values } = wanted
  const booking = { reservationId, ...values }
  let isMine = false
  const id = await inTransaction((trx) =>
    once(wanted.oneTimeKey, wanted, trx, async () => {
      isMine = true
      const appointment = await bookAppointment(
        { ...booking, bookedVia: 'staff', staffMemberId: staff.id },
        trx
      )
      return appointment.id
    })
  ).finally(() => isMine || giveBack(reservationId))
  return id
}

async function holdFor(wanted: DeskBooking): Promise<string | null> {
  const { person } = wanted
  const forMinor = 'participantId' in person && (await isMinorParticipant(person.participantId))
  const search = wanted.isPointedAt
    ? { branchId: wanted.branchId, channel: wanted.channel, forMinor, atAnyQuarter: true }
    : await meetingSearch({ ...(await needsOf(wanted)), forMinor })
  const held = await holdAnyAdviser({
    ...search,
    staffMemberId: wanted.adviserId,
    startsAt: DateTime.fromISO(wanted.startsAt, { zone: 'utc' }),
    minutes: wanted.minutes,
    inPerson: wanted.channel === 'here',
  })
  return held?.id ?? null
}

/** With an interpreter the adviser need not speak the language of the person. */
async function needsOf(wanted: DeskBooking) {
  const { branchId, language, topic, sex, channel, isAccessible, interpreterLanguage } = wanted
  const kind = wanted.adviserId ? null : await AppointmentKind.find(wanted.kind ?? 'advice')
  const needs = { branchId, topic, sex, channel, isAccessible, interpreterLanguage }
  return { ...needs, role: kind?.role, language: spokenWith(language, interpreterLanguage) }
}

/** A second click finds the time taken by the first. */
async function earlierAnswer(key: string): Promise<string> {
  const earlier = await db.from('one_time_keys').where('key', key).whereNotNull('answer').first()
  if (!earlier) {
    throw new SlotTaken()
  }
  return earlier.answer
}

const giveBack = (reservationId: string) =>
  inTransaction((trx) => releaseReservation(reservationId, trx, ['held']))
