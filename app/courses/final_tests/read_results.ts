import type { TFunction } from 'i18next'
import { errors } from '@vinejs/vine'
import type { ResultRow, Results } from '#app/courses/final_tests/verdict'
import { enrolledIn } from '#app/groups/lists'

const problemsOf = ({ parts, rows }: Results, t: TFunction) =>
  rows.flatMap(({ points }, row) =>
    parts.flatMap(({ maxPoints }, part) => {
      const given = points[part] ?? null
      const field = `rows.${row}.points.${part}`
      const message = t('course_papers:test.too_many', { max: maxPoints })
      return given !== null && given > maxPoints ? [{ field, message, rule: 'max' }] : []
    })
  )

/** As many points as there are parts; people who are not in the group are left out. */
export async function readResults(groupId: string, results: Results, t: TFunction) {
  const problems = problemsOf(results, t)
  if (problems.length > 0) {
    throw new errors.E_VALIDATION_ERROR(problems)
  }
  const people = await enrolledIn(groupId)
  const isThere = new Set(people.map(({ participantId }) => participantId))
  const complete = (row: ResultRow): ResultRow => ({
    ...row,
    points: results.parts.map((_, part) => row.points[part] ?? null),
  })
  const rows = results.rows.filter(({ participantId }) => isThere.has(participantId))
  return { ...results, rows: rows.map(complete) }
}
