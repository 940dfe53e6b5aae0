export type Comparison = {
  rows: number
  matched: number
  missing: number
  elsewhere: number
  changes: { teryt: string; name: string; kind: string; from: number | null; to: number }[]
  problems: { line: number; reason: string }[]
  problemCount: number
}
