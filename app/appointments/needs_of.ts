import db from '@adonisjs/lucid/services/db'
import { resourcesOf } from '#app/scheduling/reserved_quarters'
import { spokenWith } from '#app/appointments/booking_needs'
import { isMinorParticipant } from '#app/appointments/is_minor_participant'
import type Appointment from '#app/appointments/models/appointment'
import AppointmentInterpreter from '#app/appointments/models/appointment_interpreter'
import AppointmentKind from '#app/appointments/models/appointment_kind'

/** Whom and what the appointment needs, whenever it is held. */
export async function needsOf(appointment: Appointment) {
  const { branchId, channel, adviserSex: sex, needsAccess: isAccessible } = appointment
  const { role } = await AppointmentKind.findOrFail(appointment.kind)
  const forMinor = await isMinorParticipant(appointment.participantId)
  const spoken = await spokenIn(appointment)
  return { branchId, channel, sex, isAccessible, role, forMinor, ...spoken }
}

/** The same for another time: what it occupies now is free, its adviser fits as they are. */
export async function needsElsewhen(appointment: Appointment) {
  const resources = await resourcesOf(appointment.reservationId)
  const preferred = resources.find(({ kind }) => kind === 'adviser')?.id
  return { ...(await needsOf(appointment)), preferred, leaving: [appointment.reservationId] }
}

/** The interpreter that was asked for, whether found or still sought. */
export const interpreterOf = ({ id }: Appointment) =>
  AppointmentInterpreter.query().where('appointment_id', id).whereNot('state', 'not_needed').first()

/** With an interpreter the adviser need not speak the language of the person. */
async function spokenIn(appointment: Appointment) {
  const asked = await interpreterOf(appointment)
  const language = spokenWith(appointment.language, asked?.language)
  if (!asked || asked.state === 'by_phone') {
    return { language }
  }
  const needsInterpreter = asked.state === 'found' && (await keepsCalendar(asked.interpreterId))
  return { language, interpreterLanguage: asked.language, needsInterpreter }
}

async function keepsCalendar(interpreterId: string | null) {
  const own = { interpreter_id: interpreterId ?? '', is_active: true }
  return !!(await db.from('resources').where(own).first())
}
