import type Appointment from '#app/appointments/models/appointment'
import { latinForm } from '#app/dossier/latin_form'

export type AgendaState = 'booked' | 'cancelled' | 'absent' | 'closed'

function stateOf(appointment: Appointment, isClosed: boolean): AgendaState {
  if (appointment.isCancelled) return 'cancelled'
  if (appointment.absence) return 'absent'
  return isClosed ? 'closed' : 'booked'
}

/** One meeting as the desk shows it; person, branch and adviser must be loaded. */
export function agendaItem(appointment: Appointment, isClosed: boolean, isOfBranch: boolean) {
  const { participant, staffMember, branch } = appointment
  return {
    id: appointment.id,
    startsAt: appointment.startsAt.toUTC().toISO()!,
    endsAt: appointment.endsAt.toUTC().toISO()!,
    person: participant.knownAs?.name ?? participant.displayName,
    otherName: participant.knownAs?.nameInOtherScript ?? latinForm(participant.displayName),
    language: appointment.language,
    channel: appointment.channel,
    topic: appointment.topic,
    state: stateOf(appointment, isClosed),
    clientId: participant.clientId,
    branch: branch.name,
    adviser: isOfBranch ? staffMember.fullName : null,
  }
}
