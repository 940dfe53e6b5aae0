import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isDuplicate } from '#app/core/database_error'
import { toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { changeReservation } from '#app/scheduling/change_reservation'
import { ReservationChanged, SlotTaken } from '#app/scheduling/errors'
import {
  deleteQuarters,
  insertQuarters,
  resourcesOf,
  type Wish,
} from '#app/scheduling/reserved_quarters'
import { warsawDay } from '#app/scheduling/resource_days'
import { AppointmentPast } from '#app/appointments/errors'
import type Appointment from '#app/appointments/models/appointment'
import { settle } from '#app/appointments/ways/take_way'
import { waysWith } from '#app/appointments/ways/ways_with'

type Swap = { one: Appointment; other: Appointment; staffMemberId: string | null }

const TRACE = { action: 'appointment.swapped', message: 'moved' } as const

/**
 * Each gets the other's adviser, time and room; both or neither. Reservations must be loaded.
 * Throws AdviserNotFree, InterpreterNotFree, SlotTaken, ReservationChanged or AppointmentPast.
 */
export async function swapAppointments({ one, other, staffMemberId }: Swap): Promise<void> {
  if (one.isPast || other.isPast) {
    throw new AppointmentPast()
  }
  const pairs = [
    { appointment: one, way: await wayInto(one, other) },
    { appointment: other, way: await wayInto(other, one) },
  ].sort((first, second) => (first.appointment.id < second.appointment.id ? -1 : 1))
  await inTransaction(async (trx) => {
    for (const { appointment, way } of pairs) {
      await leave(appointment, way, trx)
    }
    for (const { appointment, way } of pairs) {
      await enter(appointment, way, trx)
      await settle({ id: appointment.id, staffMemberId }, way, TRACE, trx)
    }
  })
}

/** The place of the other, with its room, as if both were gone. */
async function wayInto(appointment: Appointment, place: Appointment): Promise<Wish> {
  const resources = await resourcesOf(place.reservationId)
  const rooms = resources.filter(({ kind }) => kind === 'room').map(({ id }) => id)
  const leaving = [appointment.reservationId, place.reservationId]
  const where = { adviserId: place.staffMemberId, startsAt: place.startsAt }
  const [way] = await waysWith(appointment, where, { leaving, rooms })
  if (!way) {
    throw new SlotTaken()
  }
  return way
}

async function leave(
  { reservation: { id, version } }: Appointment,
  way: Wish,
  trx: TransactionClientContract
) {
  const { startsAt, endsAt } = way
  const span = { starts_at: toSql(startsAt), ends_at: toSql(endsAt), day: warsawDay(startsAt) }
  if (!(await changeReservation({ id, version, from: ['confirmed'] }, span, trx))) {
    throw new ReservationChanged()
  }
  await deleteQuarters(id, trx)
}

const enter = ({ reservationId }: Appointment, way: Wish, trx: TransactionClientContract) =>
  insertQuarters(reservationId, way, trx).catch((error: unknown) => {
    throw isDuplicate(error) ? new SlotTaken() : error
  })
