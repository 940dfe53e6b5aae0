import type StaffMember from '#app/identity/models/staff_member'
import { bookAtDesk } from '#app/appointments/book_at_desk'
import type Appointment from '#app/appointments/models/appointment'

/** One more of the same series, in place of a date that could not be had. `others` are loaded. */
export function bookInstead(appointment: Appointment, startsAt: string, staff: StaffMember) {
  const { branchId, language, topic, channel, minutes, kind, seriesId } = appointment
  const oneTimeKey = `${appointment.id}:${startsAt}`
  const same = { branchId, language, topic, channel, minutes, kind, seriesId, startsAt, oneTimeKey }
  const { participantId, others, needsAccess, adviserSex, staffMemberId, videoLink } = appointment
  return bookAtDesk(
    {
      ...same,
      adviserId: staffMemberId,
      person: { participantId },
      others: others.map(({ id }) => ({ participantId: id })),
      isAccessible: needsAccess,
      sex: adviserSex,
      videoLink,
      interpreterLanguage: appointment.interpreting?.language ?? null,
    },
    staff
  )
}
