import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type { CourseLevel } from '#app/courses/course_level'
import { ResultsChanged } from '#app/courses/errors'
import { percentOf, tenthsOf } from '#app/courses/final_tests/score'
import { recordCourseLevels } from '#app/courses/levels/course_levels'
import FinalTest from '#app/courses/models/final_test'
import TestResult from '#app/courses/models/test_result'

type Trx = TransactionClientContract
type Staff = { id: string }

export type ResultRow = {
  participantId: string
  isAbsent: boolean
  /** One for each part, in their order; null where nothing was entered yet. */
  points: (number | null)[]
  levelAtStart: CourseLevel | null
  levelAtEnd: CourseLevel | null
}

export type Results = {
  /** ISO day. */
  heldOn: string
  /** The percent that passes. */
  threshold: number
  parts: { name: string; maxPoints: number }[]
  rows: ResultRow[]
}

type Course = { groupId: string; branchId: number; startsOn: string | null }

/** Keeps the test of a group with everybody's points and levels; `version` is the page's, null before the first. */
export async function saveResults(
  course: Course,
  results: Results,
  version: number | null,
  staff: Staff
) {
  try {
    await inTransaction((trx) => writeResults(course, results, version, staff, trx))
  } catch (error) {
    throw isDuplicate(error) ? new ResultsChanged() : error
  }
}

async function writeResults(
  course: Course,
  results: Results,
  version: number | null,
  staff: Staff,
  trx: Trx
) {
  const { groupId, branchId } = course
  const test = await writeTest(groupId, results, version, trx)
  const partIds = await writeParts(test, results.parts, trx)
  for (const row of results.rows) {
    await writeRow(test, partIds, row, results, staff, trx)
  }
  await recordCourseLevels(groupId, levelFacts(course, results, staff), trx)
  const subject = { subjectType: 'group', subjectId: groupId, branchId }
  await recordAudit({ staffMemberId: staff.id, action: 'final_test.saved', ...subject }, trx)
}

async function writeTest(
  groupId: string,
  { heldOn, threshold }: Results,
  version: number | null,
  trx: Trx
) {
  const values = { heldOn: DateTime.fromISO(heldOn, { zone: 'utc' }), threshold }
  if (version === null) {
    return FinalTest.create({ groupId, ...values, version: 1 }, { client: trx })
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

/** The parts are written anew, and the points with them. */
async function writeParts(test: FinalTest, parts: Results['parts'], trx: Trx) {
  const own = trx.from('test_results').where('final_test_id', test.id).select('id')
  await trx.from('test_points').whereIn('test_result_id', own).delete()
  await trx.from('final_test_parts').where('final_test_id', test.id).delete()
  const made = await test
    .useTransaction(trx)
    .related('parts')
    .createMany(parts.map((part, index) => ({ ...part, position: index + 1 })))
  return made.map(({ id }) => id)
}

/** A test with a part missing has no percent yet. */
function verdictOf({ isAbsent, points }: ResultRow, { parts, threshold }: Results) {
  const given = points.filter((one) => one !== null)
  const max = parts.reduce((sum, part) => sum + part.maxPoints, 0)
  const isComplete = !isAbsent && given.length === parts.length
  const percent = isComplete ? percentOf(given.map(tenthsOf), max) : null
  return { isAbsent, percent, isPassed: percent === null ? null : percent >= threshold }
}

async function writeRow(
  test: FinalTest,
  partIds: string[],
  row: ResultRow,
  results: Results,
  staff: Staff,
  trx: Trx
) {
  const key = { finalTestId: test.id, participantId: row.participantId }
  const values = { ...verdictOf(row, results), recordedBy: staff.id }
  const result = await TestResult.updateOrCreate(key, values, { client: trx })
  const points = row.isAbsent ? [] : row.points
  const rows = points.flatMap((one, index) =>
    one === null
      ? []
      : [
          {
            test_result_id: result.id,
            final_test_part_id: partIds[index],
            tenths: tenthsOf(one),
          },
        ]
  )
  if (rows.length > 0) {
    await trx.table('test_points').multiInsert(rows)
  }
}

function levelFacts({ startsOn }: Course, { heldOn, rows }: Results, staff: Staff) {
  const at = { start: startsOn ?? heldOn, end: heldOn }
  return rows.flatMap(({ participantId, levelAtStart, levelAtEnd, ...row }) => {
    const source = row.isAbsent ? ('teacher' as const) : ('final_test' as const)
    const person = { participantId, staffMemberId: staff.id }
    return [
      ...(levelAtStart
        ? [
            {
              ...person,
              level: levelAtStart,
              moment: 'start' as const,
              source: 'teacher' as const,
              onDay: at.start,
            },
          ]
        : []),
      ...(levelAtEnd
        ? [{ ...person, level: levelAtEnd, moment: 'end' as const, source, onDay: at.end }]
        : []),
    ]
  })
}
