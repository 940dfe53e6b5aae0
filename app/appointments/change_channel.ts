import { inTransaction } from '#app/core/transaction'
import type { Channel } from '#app/appointments/appointment_vocabulary'
import { AppointmentPast } from '#app/appointments/errors'
import { firstWay } from '#app/appointments/ways/first_way'
import { takeWay, type Change } from '#app/appointments/ways/take_way'
import { waysWith } from '#app/appointments/ways/ways_with'

const TRACE = { action: 'appointment.channel_changed', message: 'channel_changed' } as const

/**
 * Meets at the same time by phone or video, which gives the room back, or here, which takes one.
 * Throws SlotTaken, ReservationChanged or AppointmentPast.
 */
export async function changeChannel(
  given: Change & { channel: Channel; videoLink?: string | null }
): Promise<void> {
  const { appointment, channel, videoLink = null } = given
  if (appointment.isPast) {
    throw new AppointmentPast()
  }
  if (appointment.channel === channel && appointment.videoLink === videoLink) {
    return
  }
  const { startsAt, staffMemberId: adviserId, reservationId } = appointment
  const inPerson = channel === 'here'
  const place = { adviserId, startsAt }
  const ways = await waysWith(appointment, place, { leaving: [reservationId], inPerson })
  const trace = { ...TRACE, values: { channel, videoLink } }
  await firstWay(ways, (way) => inTransaction((trx) => takeWay(given, way, trace, trx)))
}
