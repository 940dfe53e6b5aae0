import { DateTime } from 'luxon'
import { DomainError } from '#app/core/domain_error'
import { ZONE } from '#app/core/clock'
import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { bookAtDesk, type DeskBooking } from '#app/appointments/book_at_desk'
import Appointment from '#app/appointments/models/appointment'
import AppointmentSeries from '#app/appointments/models/appointment_series'

export type Rhythm = { times: number; everyDays: number }

/**
 * Books `times` appointments, the same time on the clock in Warsaw every so many days, each with its
 * own reservation. The first must be had; others that are taken are left out, and the series' page
 * offers times near them. The first appointment's id.
 */
export async function bookSeries(
  booking: DeskBooking,
  rhythm: Rhythm,
  staff: StaffMember
): Promise<string> {
  const seriesId = await seriesOf(booking.oneTimeKey, rhythm, staff)
  const first = await bookAtDesk({ ...booking, seriesId }, staff)
  const start = DateTime.fromISO(booking.startsAt, { zone: ZONE })
  const participantId = await participantOf(first)
  for (let number = 1; number < rhythm.times; number++) {
    const startsAt = start
      .plus({ days: number * rhythm.everyDays })
      .toUTC()
      .toISO()!
    const oneTimeKey = `${booking.oneTimeKey}:${number}`
    const person = { participantId }
    await bookAtDesk({ ...booking, oneTimeKey, startsAt, person, seriesId }, staff).catch(leaveOut)
  }
  return first
}

const seriesOf = (key: string, { times, everyDays }: Rhythm, staff: StaffMember) =>
  inTransaction((trx) =>
    once(`series:${key}`, { times, everyDays }, trx, async () => {
      const row = { times, everyDays, staffMemberId: staff.id }
      const { id } = await AppointmentSeries.create(row, { client: trx })
      return id
    })
  )

async function participantOf(appointmentId: string) {
  const { participantId } = await Appointment.findOrFail(appointmentId)
  return participantId
}

function leaveOut(error: unknown) {
  if (!(error instanceof DomainError)) {
    throw error
  }
}
