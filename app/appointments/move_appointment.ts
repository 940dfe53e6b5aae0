import type { DateTime } from 'luxon'
import { inTransaction } from '#app/core/transaction'
import { SlotTaken } from '#app/scheduling/errors'
import { meetAnyAdviser } from '#app/scheduling/meet_any_adviser'
import type { Wish } from '#app/scheduling/reserved_quarters'
import { AppointmentPast } from '#app/appointments/errors'
import { needsElsewhen } from '#app/appointments/needs_of'
import { firstWay, tryWay } from '#app/appointments/ways/first_way'
import { takeWay, type Change } from '#app/appointments/ways/take_way'
import { waysWith } from '#app/appointments/ways/ways_with'

type Moving = Change & {
  startsAt: DateTime
  /** Only this adviser will do; left out: the same when free, else any who fits. */
  toAdviserId?: string
}

const TRACE = { action: 'appointment.moved', message: 'moved' } as const

/**
 * Moves the appointment with all it needs, or nothing of it, and tells the person. Throws SlotTaken,
 * AdviserNotFree, ReservationChanged (moved or cancelled meanwhile) or AppointmentPast.
 */
export async function moveAppointment(moving: Moving): Promise<void> {
  const { appointment, startsAt, toAdviserId } = moving
  if (appointment.isPast) {
    throw new AppointmentPast()
  }
  const take = (way: Wish) => inTransaction((trx) => takeWay(moving, way, TRACE, trx))
  if (toAdviserId) {
    const leaving = [appointment.reservationId]
    const place = { adviserId: toAdviserId, startsAt }
    await firstWay(await waysWith(appointment, place, { leaving }), take)
    return
  }
  if (!(await meetAnyAdviser(await wishOf(moving), (way) => tryWay(way, take)))) {
    throw new SlotTaken()
  }
}

async function wishOf({ appointment, startsAt }: Moving) {
  const { minutes, inPerson } = appointment
  return { ...(await needsElsewhen(appointment)), minutes, inPerson, startsAt }
}
