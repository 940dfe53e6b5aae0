export type TestPart = { name: string; maxPoints: number }

export type TestRow = {
  participantId: string
  name: string
  isAbsent: boolean
  points: (number | null)[]
  levelAtStart: string | null
  levelAtEnd: string | null
}

export type FinalTest = {
  version: number | null
  heldOn: string
  threshold: number
  parts: TestPart[]
  rows: TestRow[]
}

/** As it is typed: points with a comma, nothing for not yet. */
export type TypedRow = Omit<TestRow, 'points' | 'levelAtStart' | 'levelAtEnd'> & {
  points: string[]
  levelAtStart: string
  levelAtEnd: string
}

export const typedPoints = (points: number | null) =>
  points === null ? '' : String(points).replace('.', ',')

/** What was typed as a number; NaN when it is none. */
export const readPoints = (typed: string) =>
  typed.trim() === '' ? null : Number(typed.trim().replace(',', '.'))

/** Percent of all that could be had, rounded down; null while a part is missing. */
export function percentOf({ points }: TypedRow, parts: TestPart[]) {
  const given = parts.map((_, index) => readPoints(points[index] ?? ''))
  const max = parts.reduce((sum, { maxPoints }) => sum + Number(maxPoints), 0)
  const sum = given.reduce<number>((total, one) => total + Math.round((one ?? Number.NaN) * 10), 0)
  return Number.isNaN(sum) || max === 0 ? null : Math.floor((sum * 10) / max)
}
