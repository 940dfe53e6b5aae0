import { DomainError } from '#app/core/domain_error'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { closeTasksOf } from '#app/tasks/close_tasks_of'
import { openTask } from '#app/tasks/open_task'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import type Appointment from '#app/appointments/models/appointment'
import StrandingAnswer from '#app/appointments/models/stranding_answer'
import { taskFor } from '#app/appointments/strandings/task_for'
import { VERBS, type Doing } from '#app/appointments/strandings/answer_verbs'
import { isInterpretedBy } from '#app/appointments/strandings/stranded_by'
import { choicesFor, type Answer } from '#app/appointments/strandings/stranding_choice'

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
    const isInterpreted = !!appointment && isInterpretedBy(change, appointment)
    if (appointment && choicesFor(isInterpreted).includes(answer.choice)) {
      outcomes.push(await applyOne({ appointment, answer, staff, isInterpreted }, change))
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
    if (refusedBy || choice === 'keep' || choice === 'seek') {
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
