import { parse } from 'csv-parse/sync'

export type TableProblem = { line: number; reason: 'code' | 'degurba' | 'repeated' }
export type DegurbaTable = {
  /** Code of the gmina (6 or 7 digits) → degree of urbanisation. */
  degrees: Map<string, number>
  problems: TableProblem[]
}

const CODE_HEADS = ['laucode', 'lau', 'lauid', 'gisco', 'giscoid', 'teryt', 'kodteryt', 'kod']
const ROWS_AT_MOST = 20_000

const plain = (head: string) => head.toLowerCase().replace(/[^a-z]/g, '')

type Read = { record: string[]; info: { lines: number } }

/** The rows with the lines they stand on; null when it is no table at all. */
function rowsOf(text: string): Read[] | null {
  if (text.includes('\0')) {
    return null
  }
  try {
    return parse(text, {
      bom: true,
      delimiter: [';', ',', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: ROWS_AT_MOST,
    }) as unknown as Read[]
  } catch {
    return null
  }
}

/**
 * Reads degrees of urbanisation from a table in the manner of Eurostat's LAU list: a column for the
 * code (LAU code, TERYT) and one for DEGURBA, in any order. Cells are read as digits and nothing else.
 * Null when it is no table or a column is missing.
 */
export function readDegurbaTable(text: string): DegurbaTable | null {
  const [head, ...rows] = rowsOf(text) ?? []
  const names = head?.record.map(plain) ?? []
  const codeAt = names.findIndex((name) => CODE_HEADS.includes(name))
  const degreeAt = names.findIndex((name) => name.startsWith('degurba'))
  if (codeAt < 0 || degreeAt < 0) {
    return null
  }
  const table: DegurbaTable = { degrees: new Map(), problems: [] }
  for (const { record, info } of rows) {
    readRow(table, record[codeAt] ?? '', record[degreeAt] ?? '', info.lines)
  }
  return table
}

function readRow({ degrees, problems }: DegurbaTable, code: string, degree: string, line: number) {
  const teryt = code.replace(/^PL[_ -]?/i, '')
  if (!/^[\dA-Z]{4,12}$/i.test(teryt)) {
    problems.push({ line, reason: 'code' })
  } else if (!/^[123]$/.test(degree)) {
    problems.push({ line, reason: 'degurba' })
  } else if (degrees.has(teryt) && degrees.get(teryt) !== Number(degree)) {
    problems.push({ line, reason: 'repeated' })
  } else {
    degrees.set(teryt, Number(degree))
  }
}
