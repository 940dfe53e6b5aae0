import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { changeReservation } from '#app/scheduling/change_reservation'
import { ReservationChanged } from '#app/scheduling/errors'
import Resource from '#app/scheduling/models/resource'
import { releaseExpiredHolds } from '#app/scheduling/release_expired_holds'
import { deleteQuarters, insertQuarters, resourcesOf } from '#app/scheduling/reserved_quarters'
import { InterpreterNotFree } from '#app/appointments/errors'
import { closeSearch } from '#app/appointments/interpreting/seek_interpreter'
import type { InterpretingState } from '#app/appointments/interpreting/interpreting_state'
import type Appointment from '#app/appointments/models/appointment'
import AppointmentInterpreter from '#app/appointments/models/appointment_interpreter'
import { writeToPerson } from '#app/appointments/write_to_person'

export type Settling = {
  /** With its reservation loaded: whoever changed it since then wins. */
  appointment: Appointment
  language: string
  state: InterpretingState
  interpreterId: string | null
  /** How long somebody interpreted, once it is known. */
  minutes: number | null
}

/**
 * Says who interprets. One who keeps a calendar here is reserved with the meeting, and who was
 * reserved before is free again. Throws InterpreterNotFree or ReservationChanged.
 */
export async function settleInterpreter(settling: Settling, staff: StaffMember): Promise<void> {
  const { appointment, state, interpreterId } = settling
  const resource = state === 'found' && !appointment.isPast ? await calendarOf(interpreterId) : null
  if (resource) {
    await releaseExpiredHolds({ ...spanOf(appointment), resourceIds: [resource.id] })
  }
  await inTransaction(async (trx) => {
    await reserve(appointment, resource?.id ?? null, trx)
    await note(settling, staff, trx)
    const trace = { staffMemberId: staff.id, action: 'appointment.interpreter_settled' }
    const subject = { subjectType: 'appointment', subjectId: appointment.id }
    await recordAudit({ ...trace, ...subject, branchId: appointment.branchId }, trx)
  })
}

const spanOf = ({ startsAt, endsAt }: Appointment) => ({ startsAt, endsAt })

const calendarOf = (interpreterId: string | null) =>
  Resource.query().where({ interpreter_id: interpreterId, is_active: true }).first()

/** Exactly this interpreter's quarters belong to the reservation afterwards, or none. */
async function reserve(
  appointment: Appointment,
  resourceId: number | null,
  trx: TransactionClientContract
) {
  const { id, version } = appointment.reservation
  if (!(await changeReservation({ id, version, from: ['confirmed'] }, {}, trx))) {
    throw new ReservationChanged()
  }
  const reserved = await resourcesOf(id, trx)
  const before = reserved.filter(({ kind }) => kind === 'interpreter').map((one) => one.id)
  if (resourceId !== null && before.includes(resourceId)) {
    return
  }
  await deleteQuarters(id, trx, before)
  if (resourceId !== null) {
    const wish = { ...spanOf(appointment), resourceIds: [resourceId] }
    await insertQuarters(id, wish, trx).catch((error: unknown) => {
      throw isDuplicate(error) ? new InterpreterNotFree() : error
    })
  }
}

async function note(
  { appointment, language, state, interpreterId, minutes }: Settling,
  staff: StaffMember,
  trx: TransactionClientContract
) {
  const of = { appointmentId: appointment.id }
  const before = await AppointmentInterpreter.findBy(of, { client: trx })
  const who = state === 'found' || state === 'by_phone' ? interpreterId : null
  const values = { language, state, interpreterId: who, minutes, staffMemberId: staff.id }
  await AppointmentInterpreter.updateOrCreate(of, values, { client: trx })
  if (state !== 'sought') {
    await closeSearch(appointment.id, trx)
  }
  if (state === 'found' && before?.state === 'sought' && !appointment.isPast) {
    await writeToPerson('interpreter_found', appointment, trx)
  }
}
