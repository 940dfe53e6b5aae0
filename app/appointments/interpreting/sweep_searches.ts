import { now, toSql, ZONE } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { openTask } from '#app/tasks/open_task'
import { SOUGHT_UNTIL_HOURS } from '#app/appointments/interpreting/interpreting_state'
import Appointment from '#app/appointments/models/appointment'

const AT_ONCE = 100

/** A day before, an interpreter who is still sought becomes a task of the adviser. */
export async function sweepSearches() {
  const soon = await Appointment.query()
    .whereBetween('starts_at', [toSql(now()), toSql(now().plus({ hours: SOUGHT_UNTIL_HOURS }))])
    .doesntHave('cancellation')
    .whereHas('interpreting', (interpreting) => interpreting.where('state', 'sought'))
    .whereNotIn('id', (known) =>
      known
        .from('tasks')
        .where({ kind: 'find_interpreter', subject_type: 'appointment' })
        .whereNotNull('open_key')
        .select('subject_id')
    )
    .limit(AT_ONCE)
  for (const { id, staffMemberId, branchId, startsAt } of soon) {
    const task = { kind: 'find_interpreter' as const, ownerId: staffMemberId, branchId }
    const dueOn = startsAt.setZone(ZONE).toISODate()!
    const subject = { subjectType: 'appointment', subjectId: id }
    await inTransaction((trx) => openTask({ ...task, dueOn, ...subject }, trx))
  }
}
