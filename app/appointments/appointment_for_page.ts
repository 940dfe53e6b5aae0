import db from '@adonisjs/lucid/services/db'
import { now } from '#app/core/clock'
import { languageName } from '#app/core/spoken_time'
import type Appointment from '#app/appointments/models/appointment'

/** What a member of staff sees of one appointment; everything must be loaded. */
export async function appointmentForPage(appointment: Appointment, locale: string) {
  const { participant, branch, staffMember, cancellation, absence } = appointment
  const { reservation, others, arrival } = appointment
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
    isSoon: appointment.startsAt <= now().plus({ hours: 4 }),
    cancelledAt: cancellation?.createdAt.toISO() ?? null,
    cancellationReason: cancellation?.reason ?? null,
    isCancelledLate: cancellation?.isLate ?? false,
    version: reservation.version,
    kind: appointment.kind,
    needsAccess: appointment.needsAccess,
    adviserSex: appointment.adviserSex,
    videoLink: appointment.videoLink ?? staffMember.videoLink,
    room: await roomOf(appointment),
    seriesId: appointment.seriesId,
    early: arrival ? Math.round(appointment.startsAt.diff(arrival.arrivedAt).as('minutes')) : null,
    interpreting: interpretingOf(appointment, locale),
    others: others.map(({ id, clientId, displayName }) => ({ id, clientId, name: displayName })),
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

function interpretingOf({ interpreting }: Appointment, locale: string) {
  return interpreting
    ? {
        language: languageName(interpreting.language, locale),
        state: interpreting.state,
        minutes: interpreting.minutes,
        name: interpreting.interpreter?.name ?? null,
        phone: interpreting.interpreter?.phone ?? null,
      }
    : null
}

async function roomOf({ reservationId }: Appointment): Promise<string | null> {
  const room = await db
    .from('rooms')
    .join('resources', 'resources.room_id', 'rooms.id')
    .join('reserved_quarters', 'reserved_quarters.resource_id', 'resources.id')
    .where('reserved_quarters.reservation_id', reservationId)
    .select('rooms.name')
    .first()
  return room?.name ?? null
}
