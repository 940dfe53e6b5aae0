import { languageName } from '#app/appointments/appointment_time'
import type Appointment from '#app/appointments/models/appointment'

/** What a member of staff sees of one appointment; everything must be loaded. */
export function appointmentForPage(appointment: Appointment, locale: string) {
  const { participant, branch, staffMember, cancellation, absence } = appointment
  return {
    id: appointment.id,
    reference: appointment.reference,
    startsAt: appointment.startsAt.toISO()!,
    minutes: appointment.minutes,
    channel: appointment.channel,
    topic: appointment.topic,
    language: languageName(appointment.language, locale),
    branch: branch.name,
    adviser: staffMember.fullName,
    bookedVia: appointment.bookedVia,
    state: stateOf(appointment),
    hasBegun: appointment.hasBegun,
    isPast: appointment.isPast,
    cancelledAt: cancellation?.createdAt.toISO() ?? null,
    cancellationReason: cancellation?.reason ?? null,
    absentSince: absence?.createdAt.toISO() ?? null,
    person: {
      participantId: participant.id,
      clientId: participant.clientId,
      name: participant.displayName,
      contacts: participant.contactPoints.map((contact) => ({
        kind: contact.kind,
        value: contact.formatted,
        isSafeToCall: contact.isSafeToCall,
      })),
    },
  }
}

function stateOf({ cancellation, absence }: Appointment) {
  if (cancellation) {
    return 'cancelled' as const
  }
  return absence ? ('absent' as const) : ('booked' as const)
}
