import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { moveReservation } from '#app/scheduling/move_reservation'
import { resourcesOf, type Wish } from '#app/scheduling/reserved_quarters'
import {
  askInterpreterAgain,
  spareInterpreter,
} from '#app/appointments/interpreting/seek_interpreter'
import type { MessageKind } from '#app/appointments/appointment_message'
import Appointment from '#app/appointments/models/appointment'
import { writeToPerson } from '#app/appointments/write_to_person'

export type Change = {
  /** With its reservation loaded: whoever changed it since then wins. */
  appointment: Appointment
  /** Null when the person changes it by link. */
  staffMemberId: string | null
}

type Trace = {
  action: string
  message: MessageKind
  values?: Partial<Pick<Appointment, 'channel' | 'videoLink'>>
}

/** Puts the appointment where `way` says, with its message and its trace, inside `trx`. */
export async function takeWay(
  { appointment: { id, reservation }, staffMemberId }: Change,
  way: Wish,
  trace: Trace,
  trx: TransactionClientContract
): Promise<Appointment> {
  await moveReservation({ id: reservation.id, version: reservation.version }, way, trx)
  return settle({ id, staffMemberId }, way, trace, trx)
}

/** The appointment's own row after its reservation has moved. */
export async function settle(
  { id, staffMemberId }: { id: string; staffMemberId: string | null },
  way: Wish,
  { action, message, values = {} }: Trace,
  trx: TransactionClientContract
): Promise<Appointment> {
  const appointment = await Appointment.findOrFail(id, { client: trx })
  const resources = await resourcesOf(appointment.reservationId, trx)
  const adviser = resources.find(({ kind }) => kind === 'adviser')!
  const isMoved = way.startsAt.toMillis() !== appointment.startsAt.toMillis()
  const isHandedOver = adviser.staffMemberId !== appointment.staffMemberId
  appointment.merge({
    ...values,
    startsAt: way.startsAt.toUTC(),
    endsAt: way.endsAt.toUTC(),
    staffMemberId: adviser.staffMemberId!,
    version: appointment.version + 1,
  })
  await appointment.save()
  if (isMoved) {
    await askInterpreterAgain(appointment, trx)
  }
  if (isHandedOver) {
    await spareInterpreter(appointment, trx)
  }
  await writeToPerson(message, appointment, trx)
  const subject = { subjectType: 'appointment', subjectId: id, branchId: appointment.branchId }
  await recordAudit({ staffMemberId, action, ...subject }, trx)
  return appointment
}
