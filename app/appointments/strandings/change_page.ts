import { ZONE } from '#app/core/clock'
import type { HttpContext } from '@adonisjs/core/http'
import type StaffMember from '#app/identity/models/staff_member'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import Appointment from '#app/appointments/models/appointment'
import { answersTo, openStrandings } from '#app/appointments/strandings/open_strandings'
import { isInterpretedBy } from '#app/appointments/strandings/stranded_by'
import { lessonsForPage } from '#app/appointments/strandings/stranded_lessons'
import { propose } from '#app/appointments/strandings/propose'

/** The questions that are open, with a proposal each, and what was done already. */
export async function changePage(
  change: AvailabilityChange,
  staff: StaffMember,
  t: HttpContext['t']
) {
  const open = await openStrandings(change)
  const proposals = await propose(change, open)
  const answers = await answersTo(change)
  const refusal = (id: string) => {
    const code = answers.get(id)?.refusedBy
    return code ? t(`errors:domain.${code}`) : null
  }
  return {
    change: changeForPage(change),
    meetings: open.map((appointment) => ({
      ...meetingForPage(appointment, staff),
      isInterpreted: isInterpretedBy(change, appointment),
      proposal: proposals.get(appointment.id)!,
      refusal: refusal(appointment.id),
    })),
    lessons: staff.may('lessons.view') ? await lessonsForPage(change) : [],
    answered: await answeredOnes(change, staff),
  }
}

function changeForPage(change: AvailabilityChange) {
  const closure = change.as('closure')
  const absence = change.as('absence')
  return {
    id: change.id,
    kind: change.kind,
    isSaved: change.savedAt !== null,
    person: change.resource?.staffMember?.fullName ?? change.resource?.interpreter?.name ?? null,
    isTeacher: change.resource?.kind === 'teacher',
    personId: change.resource?.staffMemberId ?? null,
    interpreterId: change.resource?.interpreterId ?? null,
    branch: change.branch?.name ?? null,
    reason: absence?.reason ?? null,
    from: absence?.startsAt ?? closure?.days[0] ?? firstDayOf(change),
    until: absence?.endsAt ?? closure?.days.at(-1) ?? null,
  }
}

const firstDayOf = (change: AvailabilityChange) =>
  change.as('hours')?.from ?? change.as('day')?.day ?? change.createdAt.setZone(ZONE).toISODate()!

/** Names only for those who see appointments, and only of the own branches. */
function meetingForPage(appointment: Appointment, staff: StaffMember) {
  const { id, participant, branch, staffMember } = appointment
  const isSeen = staff.may('appointments.view') && staff.worksIn(appointment.branchId)
  return {
    id,
    reference: appointment.reference,
    startsAt: appointment.startsAt.toUTC().toISO()!,
    minutes: appointment.minutes,
    channel: appointment.channel,
    language: appointment.language,
    branch: branch.name,
    adviser: staffMember.fullName,
    person: isSeen ? participant.displayName : null,
  }
}

async function answeredOnes(change: AvailabilityChange, staff: StaffMember) {
  const answers = await answersTo(change)
  const settled = [...answers.values()].filter(({ refusedBy }) => refusedBy === null)
  const appointments = await Appointment.query()
    .whereIn(
      'id',
      settled.map(({ appointmentId }) => appointmentId)
    )
    .preload('participant')
    .preload('branch')
    .preload('staffMember')
    .orderBy('starts_at')
  return appointments.map((appointment) => ({
    ...meetingForPage(appointment, staff),
    choice: answers.get(appointment.id)!.choice,
  }))
}
