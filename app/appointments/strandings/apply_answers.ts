import { DateTime } from 'luxon'
import { todayInWarsaw, ZONE } from '#app/core/clock'
import { DomainError } from '#app/core/domain_error'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { closeTasksOf } from '#app/tasks/close_tasks_of'
import { openTask } from '#app/tasks/open_task'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import { cancelAppointment } from '#app/appointments/cancel_appointment'
import { changeChannel } from '#app/appointments/change_channel'
import { handOver } from '#app/appointments/hand_over'
import type Appointment from '#app/appointments/models/appointment'
import StrandingAnswer from '#app/appointments/models/stranding_answer'
import { moveAppointment } from '#app/appointments/move_appointment'
import type { Answer, StrandingChoice } from '#app/appointments/strandings/stranding_choice'

type Doing = { appointment: Appointment; answer: Answer; staff: StaffMember }

const VERBS: Record<StrandingChoice, (doing: Doing) => Promise<void>> = {
  colleague: ({ appointment, answer, staff }) =>
    handOver({ appointment, toAdviserId: answer.adviserId!, staffMemberId: staff.id }),
  phone: ({ appointment, staff }) =>
    changeChannel({ appointment, channel: 'phone', staffMemberId: staff.id }),
  later: ({ appointment, answer, staff }) =>
    moveAppointment({
      appointment,
      startsAt: DateTime.fromISO(answer.startsAt!, { zone: 'utc' }),
      toAdviserId: answer.adviserId ?? undefined,
      staffMemberId: staff.id,
    }),
  keep: async () => {},
  cancel: ({ appointment, staff }) =>
    cancelAppointment({ appointment, staffMemberId: staff.id, reason: 'by_centre' }),
}

/**
 * Does what was chosen, each meeting in a transaction of its own: one that fails leaves the others
 * done. What is kept or failed becomes a task, so that nobody comes to an empty room unnoticed.
 */
export async function applyAnswers(
  change: AvailabilityChange,
  stranded: Appointment[],
  answers: Answer[],
  staff: StaffMember
): Promise<{ done: number; failed: number }> {
  const meetings = new Map(stranded.map((appointment) => [appointment.id, appointment]))
  const outcomes: boolean[] = []
  for (const answer of answers) {
    const appointment = meetings.get(answer.appointmentId)
    if (appointment) {
      outcomes.push(await applyOne({ appointment, answer, staff }, change))
    }
  }
  const done = outcomes.filter(Boolean).length
  return { done, failed: outcomes.length - done }
}

async function applyOne(doing: Doing, change: AvailabilityChange): Promise<boolean> {
  const refusedBy = await refusalOf(doing)
  const { appointment, answer, staff } = doing
  await inTransaction(async (trx) => {
    const choice = answer.choice
    const who = { appointmentId: appointment.id, staffMemberId: staff.id }
    await StrandingAnswer.create(
      { changeId: change.id, choice, refusedBy, ...who },
      { client: trx }
    )
    if (refusedBy || choice === 'keep') {
      await openTask(taskFor(doing, change), trx)
    } else {
      const subject = { subjectType: 'appointment', subjectId: appointment.id }
      await closeTasksOf({ kind: 'new_time', ...subject }, trx)
    }
  })
  return refusedBy === null
}

async function refusalOf(doing: Doing): Promise<string | null> {
  try {
    await VERBS[doing.answer.choice](doing)
    return null
  } catch (error) {
    if (error instanceof DomainError) {
      return error.code
    }
    throw error
  }
}

/** On the list of the deputy, or else of whoever entered the change. */
function taskFor({ appointment, staff }: Doing, change: AvailabilityChange) {
  const day = appointment.startsAt.setZone(ZONE).minus({ days: 1 }).toISODate()!
  const today = todayInWarsaw()
  return {
    kind: 'new_time' as const,
    ownerId: change.as('absence')?.deputyId ?? staff.id,
    branchId: appointment.branchId,
    dueOn: day < today ? today : day,
    clientId: appointment.participant.clientId,
    subjectType: 'appointment',
    subjectId: appointment.id,
    createdBy: staff.id,
  }
}
