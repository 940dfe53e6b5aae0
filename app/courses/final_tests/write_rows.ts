import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenthsOf } from '#app/courses/final_tests/score'
import { verdictOf, type ResultRow, type Results } from '#app/courses/final_tests/verdict'
import type FinalTest from '#app/courses/models/final_test'
import TestResult from '#app/courses/models/test_result'

type Trx = TransactionClientContract

/** The parts are written anew, and the points with them; their ids in order. */
export async function writeParts(test: FinalTest, parts: Results['parts'], trx: Trx) {
  const own = trx.from('test_results').where('final_test_id', test.id).select('id')
  await trx.from('test_points').whereIn('test_result_id', own).delete()
  await trx.from('final_test_parts').where('final_test_id', test.id).delete()
  const made = await test
    .useTransaction(trx)
    .related('parts')
    .createMany(parts.map((part, index) => ({ ...part, position: index + 1 })))
  return made.map(({ id }) => id)
}

type Place = { test: FinalTest; partIds: string[]; results: Results; staff: { id: string } }

/** How one person did, in all parts. */
export async function writeRow(place: Place, row: ResultRow, trx: Trx) {
  const key = { finalTestId: place.test.id, participantId: row.participantId }
  const values = { ...verdictOf(row, place.results), recordedBy: place.staff.id }
  const result = await TestResult.updateOrCreate(key, values, { client: trx })
  const given = row.isAbsent ? [] : row.points
  const points = given.flatMap((one, index) => {
    const part = { test_result_id: result.id, final_test_part_id: place.partIds[index] }
    return one === null ? [] : [{ ...part, tenths: tenthsOf(one) }]
  })
  if (points.length > 0) {
    await trx.table('test_points').multiInsert(points)
  }
}
