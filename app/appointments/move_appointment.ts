import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import { SlotTaken } from '#app/scheduling/errors'
import { meetAnyAdviser } from '#app/scheduling/meet_any_adviser'
import { moveReservation } from '#app/scheduling/move_reservation'
import { releaseExpiredHolds } from '#app/scheduling/release_expired_holds'
import { resourcesOf, type Wish } from '#app/scheduling/reserved_quarters'
import type Appointment from '#app/appointments/models/appointment'
import { isMinorParticipant } from '#app/appointments/is_minor_participant'
import { AppointmentPast } from '#app/appointments/errors'
import { writeToPerson } from '#app/appointments/write_to_person'

type Moving = {
  /** With its reservation loaded: whoever moved it since then wins. */
  appointment: Appointment
  startsAt: DateTime
  staffMemberId: string | null
}

/**
 * Moves the appointment, with the same adviser when free, else with any who fits, and tells the
 * person. Throws SlotTaken, ReservationChanged (moved or cancelled meanwhile) or AppointmentPast.
 */
export async function moveAppointment(moving: Moving): Promise<void> {
  const { appointment, startsAt } = moving
  if (appointment.isPast) {
    throw new AppointmentPast()
  }
  const resources = await resourcesOf(appointment.reservationId)
  const { branchId, language, minutes, inPerson } = appointment
  const preferred = resources.find(({ kind }) => kind === 'adviser')?.id
  const forMinor = await isMinorParticipant(appointment.participantId)
  const wish = { branchId, language, minutes, inPerson, startsAt, preferred, forMinor }
  if (!(await meetAnyAdviser(wish, (way) => tryToMove(moving, way)))) {
    throw new SlotTaken()
  }
}

async function tryToMove(moving: Moving, way: Wish): Promise<true | null> {
  await releaseExpiredHolds(way)
  try {
    await inTransaction((trx) => move(moving, way, trx))
    return true
  } catch (error) {
    if (error instanceof SlotTaken) {
      return null
    }
    throw error
  }
}

async function move(
  { appointment, staffMemberId }: Moving,
  way: Wish,
  trx: TransactionClientContract
) {
  const { reservation, branchId, id: subjectId } = appointment
  await moveReservation({ id: reservation.id, version: reservation.version }, way, trx)
  const [adviser] = await resourcesOf(reservation.id, trx).then((resources) =>
    resources.filter(({ kind }) => kind === 'adviser')
  )
  appointment.useTransaction(trx).merge({
    startsAt: way.startsAt.toUTC(),
    endsAt: way.endsAt.toUTC(),
    staffMemberId: adviser.staffMemberId!,
    version: appointment.version + 1,
  })
  await appointment.save()
  await writeToPerson('moved', appointment, trx)
  const trace = { staffMemberId, action: 'appointment.moved', branchId }
  await recordAudit({ ...trace, subjectType: 'appointment', subjectId }, trx)
}
