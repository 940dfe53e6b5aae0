import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { toSql } from '#app/core/clock'
import { newRecordId, randomLetters } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import { hashOfToken, tokenOf } from '#app/appointments/appointment_token'
import { warsawDay } from '#app/scheduling/resource_days'
import type { AppointmentKindCode } from '#app/appointments/appointment_vocabulary'
import { quartersOf } from '#app/scheduling/quarter'
import { insertRows } from '#database/seeders/demo/insert_rows'
import type { PlannedAppointment } from '#database/seeders/demo/plan_appointments'

export type DemoAppointment = PlannedAppointment & {
  id: string
  participantId: string
  language: string
  topic: string | null
  bookedVia: 'portal' | 'staff'
  bookedAt: DateTime
}

const KINDS: Record<string, AppointmentKindCode> = {
  lawyer: 'legal',
  psychologist: 'psychological',
  career: 'career',
}

type Entry = { appointment: DemoAppointment; reservationId: string }

/** Bulk rows: 400 bookings through the verbs would hold and write to people who do not exist. */
export async function writeAppointments(appointments: DemoAppointment[]) {
  const entries = appointments.map((appointment) => ({ appointment, reservationId: newRecordId() }))
  await inTransaction(async (trx) => {
    await insertRows(trx, 'reservations', entries.map(reservationRow))
    await insertRows(trx, 'reserved_quarters', entries.flatMap(quarterRows))
    await countMeetings(trx)
    await insertRows(trx, 'appointments', entries.map(appointmentRow))
    await insertRows(trx, 'appointment_cancellations', inState('cancelled').map(cancellationRow))
    await insertRows(trx, 'appointment_absences', inState('absent').map(absenceRow))
  })

  function inState(state: DemoAppointment['state']) {
    return appointments.filter((appointment) => appointment.state === state)
  }
}

/** What the verbs count one by one. */
const countMeetings = (trx: TransactionClientContract) =>
  trx.rawQuery(`insert into resource_days (resource_id, day, meetings)
    select q.resource_id, v.day, count(distinct q.reservation_id)
    from reserved_quarters q
    join reservations v on v.id = q.reservation_id
    join resources r on r.id = q.resource_id and r.kind <> 'room'
    group by q.resource_id, v.day`)

const stamps = ({ bookedAt }: DemoAppointment) => ({
  created_at: toSql(bookedAt),
  updated_at: toSql(bookedAt),
})

const span = ({ startsAt, endsAt }: DemoAppointment) => ({
  starts_at: toSql(startsAt),
  ends_at: toSql(endsAt),
})

const reservationRow = ({ appointment, reservationId }: Entry) => ({
  id: reservationId,
  state: appointment.state === 'cancelled' ? 'released' : 'confirmed',
  ...span(appointment),
  branch_id: appointment.branch.id,
  day: warsawDay(appointment.startsAt),
  version: 1,
  ...stamps(appointment),
})

const quarterRows = ({ appointment, reservationId }: Entry) =>
  appointment.state === 'cancelled'
    ? []
    : appointment.resources.flatMap((resource_id) =>
        quartersOf(appointment).map((quarter) => ({
          resource_id,
          quarter,
          reservation_id: reservationId,
        }))
      )

const appointmentRow = ({ appointment, reservationId }: Entry) => ({
  id: appointment.id,
  reference: `${randomLetters(5)}-${randomLetters(5)}`,
  branch_id: appointment.branch.id,
  staff_member_id: appointment.member.id,
  participant_id: appointment.participantId,
  reservation_id: reservationId,
  topic: appointment.topic,
  kind: KINDS[appointment.member.login] ?? 'advice',
  language: appointment.language,
  channel: appointment.channel,
  ...span(appointment),
  booked_via: appointment.bookedVia,
  token_hash: hashOfToken(tokenOf(appointment.id)),
  version: 1,
  ...stamps(appointment),
})

const cancellationRow = ({ id, bookedVia, member, bookedAt }: DemoAppointment) => ({
  id: newRecordId(),
  appointment_id: id,
  staff_member_id: bookedVia === 'staff' ? member.id : null,
  reason: bookedVia === 'staff' ? 'by_centre' : 'by_person',
  created_at: toSql(bookedAt.plus({ hours: 5 })),
})

const absenceRow = ({ id, member, endsAt }: DemoAppointment) => ({
  id: newRecordId(),
  appointment_id: id,
  staff_member_id: member.id,
  created_at: toSql(endsAt),
})
