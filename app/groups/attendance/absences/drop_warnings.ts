import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { withholdAbout } from '#app/core/outbox/withhold_about'
import AbsenceWarning from '#app/groups/models/absence_warning'
import { closeTasksOf } from '#app/tasks/close_tasks_of'

type Trx = TransactionClientContract

const subjectOf = ({ id }: { id: string }) => ({ subjectType: 'absence_warning', subjectId: id })

/**
 * The marks were corrected: what was to be decided about more absences than there are is void, its task
 * is closed, and a message still waiting is not sent.
 */
export async function dropWarnings(enrolmentId: string, absences: number, trx: Trx) {
  const warnings = await AbsenceWarning.query({ client: trx })
    .where('enrolment_id', enrolmentId)
    .where('absences', '>', absences)
    .whereNotNull('current_key')
  for (const warning of warnings) {
    const end = { current_key: null, decision: 'void', decided_at: toSql(now()) }
    const isOpen = warning.decision === null
    await trx
      .from('absence_warnings')
      .where('id', warning.id)
      .update(isOpen ? end : { current_key: null })
    await closeTasksOf(subjectOf(warning), trx)
    await withholdAbout('absence_warning', warning.id, trx)
  }
}

/** Of one person there is one task: that of the latest absence. */
export async function closeOthers({ id, enrolmentId }: AbsenceWarning, trx: Trx) {
  for (const other of await openWarnings(enrolmentId, trx)) {
    if (other.id !== id) {
      await closeTasksOf(subjectOf(other), trx)
    }
  }
}

export const openWarnings = (enrolmentId: string, trx: Trx) =>
  AbsenceWarning.query({ client: trx }).where('enrolment_id', enrolmentId).whereNull('decision')
