import type Appointment from '#app/appointments/models/appointment'
import type AppointmentKind from '#app/appointments/models/appointment_kind'
import { bookingForPortal } from '#app/portal/booking_page'
import { nameOf, type Me } from '#app/portal/me/me'

/** One appointment in My Centre, with the child's name when it is a child's. Never what about. */
export function appointmentForMe(
  appointment: Appointment,
  me: Me,
  kinds: AppointmentKind[],
  locale: string
) {
  const { participant, kind } = appointment
  const known = participant.knownAs
  const isMine = !known || known.id === me.client?.id
  const isOpen = !appointment.isCancelled && !appointment.isPast
  const isForAll = kinds.some(({ code, isPublic }) => code === kind && isPublic)
  return {
    ...bookingForPortal(appointment, locale),
    id: appointment.id,
    channel: appointment.channel,
    forWhom: isMine ? null : nameOf({ ...me, names: known.names }),
    canChange: isOpen && isForAll,
    canRebook: !isOpen && isForAll && isMine,
  }
}
