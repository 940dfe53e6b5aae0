import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import { ResultsChanged } from '#app/courses/errors'
import { levelFactsOf, type Results } from '#app/courses/final_tests/verdict'
import { writeParts, writeRow } from '#app/courses/final_tests/write_rows'
import { recordCourseLevels } from '#app/courses/levels/course_levels'
import FinalTest from '#app/courses/models/final_test'

type Trx = TransactionClientContract
type Staff = { id: string }
type Course = { groupId: string; branchId: number; startsOn: string | null }

/** Keeps the test of a group with everybody's points and levels; `version` is the page's, null before the first. */
export async function saveResults(
  course: Course,
  results: Results,
  version: number | null,
  staff: Staff
) {
  const { groupId, branchId, startsOn } = course
  const work = async (trx: Trx) => {
    const test = await writeTest(groupId, results, version, trx)
    const partIds = await writeParts(test, results.parts, trx)
    for (const row of results.rows) {
      await writeRow({ test, partIds, results, staff }, row, trx)
    }
    await recordCourseLevels(groupId, levelFactsOf(startsOn, results, staff.id), trx)
    const subject = { subjectType: 'group', subjectId: groupId, branchId }
    await recordAudit({ staffMemberId: staff.id, action: 'final_test.saved', ...subject }, trx)
  }
  try {
    await inTransaction(work)
  } catch (error) {
    throw isDuplicate(error) ? new ResultsChanged() : error
  }
}

/** The first write: whoever saves from an older page learns it here. */
async function writeTest(
  groupId: string,
  { heldOn, threshold }: Results,
  version: number | null,
  trx: Trx
) {
  if (version === null) {
    const day = DateTime.fromISO(heldOn, { zone: 'utc' })
    return FinalTest.create({ groupId, heldOn: day, threshold, version: 1 }, { client: trx })
  }
  const changed = await trx
    .from('final_tests')
    .where({ group_id: groupId, version })
    .update({ held_on: heldOn, threshold, version: version + 1, updated_at: toSql(now()) })
  if (Number(changed) === 0) {
    throw new ResultsChanged()
  }
  return FinalTest.query({ client: trx }).where('group_id', groupId).firstOrFail()
}
