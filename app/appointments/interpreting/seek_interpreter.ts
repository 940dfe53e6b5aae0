import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { closeTasksOf } from '#app/tasks/close_tasks_of'
import { InterpreterNotFree } from '#app/appointments/errors'
import type { InterpretingState } from '#app/appointments/interpreting/interpreting_state'
import AppointmentInterpreter from '#app/appointments/models/appointment_interpreter'

type Meeting = { id: string; reservationId: string }

/** Notes that the appointment needs an interpreter: found when one is reserved with it, else sought. */
export async function seekInterpreter(
  { id, reservationId }: Meeting,
  language: string,
  trx: TransactionClientContract
) {
  const interpreterId = await reservedInterpreter(reservationId, trx)
  const values = { language, interpreterId, state: stateOf(interpreterId), staffMemberId: null }
  await AppointmentInterpreter.updateOrCreate({ appointmentId: id }, values, { client: trx })
}

/**
 * After the appointment got another time: whoever is reserved with it comes along; anybody else
 * promised the old time and must be asked again. Throws InterpreterNotFree.
 */
export async function askInterpreterAgain(
  { id, reservationId }: Meeting,
  trx: TransactionClientContract
) {
  const needed = await AppointmentInterpreter.query({ client: trx })
    .where('appointment_id', id)
    .whereIn('state', ['sought', 'found'])
    .first()
  if (needed) {
    const interpreterId = await reservedInterpreter(reservationId, trx)
    if (!interpreterId && (await keepsCalendar(needed.interpreterId, trx))) {
      throw new InterpreterNotFree()
    }
    await needed.merge({ interpreterId, state: stateOf(interpreterId) }).save()
    await closeSearch(id, trx)
  }
}

/** Whoever takes the appointment over and speaks the language needs nobody: the search ends. */
export async function spareInterpreter(
  { id, staffMemberId }: { id: string; staffMemberId: string },
  trx: TransactionClientContract
) {
  const spared = await trx
    .from('appointment_interpreters')
    .where({ appointment_id: id, state: 'sought' })
    .whereIn('language', (spoken) =>
      spoken.from('staff_languages').where('staff_member_id', staffMemberId).select('language')
    )
    .update({ state: 'not_needed' })
  if (Number(spared) > 0) {
    await closeSearch(id, trx)
  }
}

/** Then the interpreter moves along or nobody moves. */
async function keepsCalendar(interpreterId: string | null, trx: TransactionClientContract) {
  const calendar = await trx
    .from('resources')
    .where({ interpreter_id: interpreterId ?? '', is_active: true })
    .first()
  return !!calendar
}

/** Nobody has to look for an interpreter any more, or not yet again. */
export const closeSearch = (appointmentId: string, trx: TransactionClientContract) =>
  closeTasksOf(
    { kind: 'find_interpreter', subjectType: 'appointment', subjectId: appointmentId },
    trx
  )

const stateOf = (interpreterId: string | null): InterpretingState =>
  interpreterId ? 'found' : 'sought'

/** The interpreter with a calendar here whose time the reservation holds. */
async function reservedInterpreter(
  reservationId: string,
  trx: TransactionClientContract
): Promise<string | null> {
  const found = await trx
    .from('resources')
    .whereNotNull('interpreter_id')
    .whereIn('id', (held) =>
      held.from('reserved_quarters').where('reservation_id', reservationId).select('resource_id')
    )
    .select('interpreter_id as id')
    .first()
  return found?.id ?? null
}
