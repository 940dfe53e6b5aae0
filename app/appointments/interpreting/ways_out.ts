import type StaffMember from '#app/identity/models/staff_member'
import { colleaguesFor } from '#app/appointments/changes/colleagues_for'
import { freeInterpreters } from '#app/appointments/interpreting/free_interpreters'
import type Appointment from '#app/appointments/models/appointment'

/**
 * While nobody was found: who interprets by telephone and which colleagues speak the language and are
 * free then. Null when no interpreter is sought. `interpreting`, `cancellation`, `absence` are loaded.
 */
export async function waysOut(appointment: Appointment, staff: StaffMember) {
  const { interpreting, cancellation, absence, isPast } = appointment
  const isSought = interpreting?.state === 'sought' && !isPast && !cancellation && !absence
  if (!isSought || !staff.may('appointments.change')) {
    return null
  }
  const interpreters = await freeInterpreters(interpreting.language, appointment)
  const colleagues = await colleaguesFor(appointment)
  return {
    byPhone: interpreters.filter(({ worksByPhone }) => worksByPhone).map(({ name }) => name),
    colleagues: colleagues.filter(({ speaks }) => speaks).map(({ name }) => name),
  }
}
