import type { CourseLevel } from '#app/courses/course_level'
import { percentOf, tenthsOf } from '#app/courses/final_tests/score'

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

/** A test with a part missing has no percent yet. */
export function verdictOf({ isAbsent, points }: ResultRow, { parts, threshold }: Results) {
  const given = points.filter((one) => one !== null)
  const max = parts.reduce((sum, part) => sum + part.maxPoints, 0)
  const isComplete = !isAbsent && given.length === parts.length
  const percent = isComplete ? percentOf(given.map(tenthsOf), max) : null
  return { isAbsent, percent, isPassed: percent === null ? null : percent >= threshold }
}

/** What the results say of everybody's levels; `startsOn` is the course's first day. */
export function levelFactsOf(
  startsOn: string | null,
  { heldOn, rows }: Results,
  staffMemberId: string
) {
  const start = { moment: 'start' as const, source: 'teacher' as const, onDay: startsOn ?? heldOn }
  return rows.flatMap(({ participantId, isAbsent, levelAtStart, levelAtEnd }) => {
    const source = isAbsent ? ('teacher' as const) : ('final_test' as const)
    const end = { moment: 'end' as const, source, onDay: heldOn }
    const person = { participantId, staffMemberId }
    return [
      ...(levelAtStart ? [{ ...person, ...start, level: levelAtStart }] : []),
      ...(levelAtEnd ? [{ ...person, ...end, level: levelAtEnd }] : []),
    ]
  })
}
