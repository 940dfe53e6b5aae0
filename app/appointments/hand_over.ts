import { inTransaction } from '#app/core/transaction'
import { AppointmentPast } from '#app/appointments/errors'
import { firstWay } from '#app/appointments/ways/first_way'
import { takeWay, type Change } from '#app/appointments/ways/take_way'
import { waysWith } from '#app/appointments/ways/ways_with'

const TRACE = { action: 'appointment.handed_over', message: 'handed_over' } as const

/**
 * Gives the appointment to a colleague at the same time, in the same room, and tells the person.
 * Throws AdviserNotFree, SlotTaken, ReservationChanged or AppointmentPast.
 */
export async function handOver(given: Change & { toAdviserId: string }): Promise<void> {
  const { appointment, toAdviserId } = given
  if (appointment.isPast) {
    throw new AppointmentPast()
  }
  const place = { adviserId: toAdviserId, startsAt: appointment.startsAt }
  const ways = await waysWith(appointment, place, { leaving: [appointment.reservationId] })
  await firstWay(ways, (way) => inTransaction((trx) => takeWay(given, way, TRACE, trx)))
}
