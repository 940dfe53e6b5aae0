import type Appointment from '#app/appointments/models/appointment'
import AppointmentKind from '#app/appointments/models/appointment_kind'
import type { BookingAnswers } from '#app/appointments/models/booking_draft'
import { isMinorParticipant } from '#app/appointments/is_minor_participant'
import { interpreterOf } from '#app/appointments/needs_of'

/**
 * The answers of a meeting that is booked once more. What it is about and who comes along is kept
 * where no page shows it, and never the contact: who holds the link need not be the person.
 */
export async function answersAgain(appointment: Appointment): Promise<BookingAnswers> {
  const kept = await keptOf(appointment)
  const interpreter = await interpreterOf(appointment)
  const people = kept.companions.length + 1
  return {
    topic: 'unknown',
    branchId: appointment.branchId,
    language: appointment.language,
    channel: appointment.channel,
    sex: appointment.adviserSex ?? undefined,
    isAccessible: appointment.needsAccess || undefined,
    interpreterLanguage: interpreter?.language,
    bookedFor: people > 1 ? 'family' : undefined,
    people: people > 1 ? people : undefined,
    kept,
  }
}

async function keptOf(appointment: Appointment) {
  const { kind, minutes, topic, participantId } = appointment
  const { role } = await AppointmentKind.findOrFail(kind)
  const others = await appointment.related('others').query().select('participants.id')
  const forMinor = await isMinorParticipant(participantId)
  return { kind, role, minutes, topic, forMinor, companions: others.map(({ id }) => id) }
}
