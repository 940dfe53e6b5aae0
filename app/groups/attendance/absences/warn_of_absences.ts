import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { absenceLimitOf } from '#app/groups/attendance/absences/absence_decision'
import { absenceLetter } from '#app/groups/attendance/absences/absence_letter'
import { askCoordinator } from '#app/groups/attendance/absences/ask_coordinator'
import { closeOthers, dropWarnings } from '#app/groups/attendance/absences/drop_warnings'
import { attendanceRate } from '#app/groups/attendance/attendance_rate'
import { writeToThese } from '#app/groups/letters/write_to_enrolled'
import AbsenceWarning from '#app/groups/models/absence_warning'
import Enrolment from '#app/groups/models/enrolment'
import type Group from '#app/groups/models/group'

type Trx = TransactionClientContract

/**
 * Looks at the absences of people whose marks changed. Whoever reaches the edition's limit is written to
 * kindly, and a coordinator gets a task: nobody is removed by a rule alone.
 */
export async function warnOfAbsences(group: Group, marks: { participantId: string }[], trx: Trx) {
  const limit = absenceLimitOf(group)
  if (limit === null || marks.length === 0) {
    return
  }
  const ids = marks.map(({ participantId }) => participantId)
  const enrolments = await Enrolment.query({ client: trx })
    .where({ group_id: group.id, state: 'enrolled' })
    .whereIn('participant_id', ids)
    .preload('participant')
    .orderBy('id')
  for (const enrolment of enrolments) {
    await look(group, enrolment, limit, trx)
  }
}

async function look(group: Group, enrolment: Enrolment, limit: number, trx: Trx) {
  // Two meetings of the group marked at once: the second counts what the first wrote.
  await trx
    .from('enrolments')
    .where('id', enrolment.id)
    .update({ updated_at: toSql(now()) })
  const { unexcused: absences } = await attendanceRate(group.id, enrolment.participantId, trx)
  await dropWarnings(enrolment.id, absences, trx)
  if (absences < limit) {
    return
  }
  const warning = await warningFor(group, enrolment, absences, trx)
  if (warning.decision === null) {
    await closeOthers(warning, trx)
    await askCoordinator({ warning, group, enrolment }, trx)
  }
}

/** The one there is, so that nobody is told the same twice; else a new one, with its message. */
async function warningFor(group: Group, enrolment: Enrolment, absences: number, trx: Trx) {
  const currentKey = `${enrolment.id}:${absences}`
  const known = await AbsenceWarning.findBy({ currentKey }, { client: trx })
  if (known) {
    return known
  }
  const id = newRecordId()
  const letter = absenceLetter(id, group, absences)
  const messages = await writeToThese(group, [enrolment], letter, trx)
  const values = { id, enrolmentId: enrolment.id, currentKey, absences, messages, decision: null }
  return AbsenceWarning.create(values, { client: trx })
}
