import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { scorePair } from '#app/clients/matching/score_pair'
import type { PersonFacts } from '#app/clients/matching/person_facts'

const FIXTURE = resolve(import.meta.dirname, '../tests/fixtures/name_pairs.tsv')

export type NamePair = {
  id: string
  kind: string
  left: PersonFacts
  right: PersonFacts
  isSame: boolean
}
export type Figures = { kind: string; pairs: NamePair[]; wrong: NamePair[] }

const person = (given: string, family: string, birth: string): PersonFacts => ({
  names: [{ given, family: family || null, kind: 'current' }],
  birthDate: birth || null,
  birthYear: null,
  sex: null,
  contactIndexes: [],
  peselIndex: null,
  documentIndexes: [],
  householdIds: [],
})

/** Lines of id, left given, family, birth, right given, family, birth, same, kind; see name_pairs.md. */
export function readPairs(file: string): NamePair[] {
  const [head, ...lines] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const columns = head.split('\t').map((name) => name.trim())
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t')
    const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
    return {
      id: cell('id'),
      kind: cell('kind'),
      left: person(cell('left_given'), cell('left_family'), cell('left_birth').trim()),
      right: person(cell('right_given'), cell('right_family'), cell('right_birth').trim()),
      isSame: cell('same').trim() === '1',
    }
  })
}

export const saysSame = ({ left, right }: NamePair) => scorePair(left, right).verdict === 'same'

/** Recall and precision of "probably the same person", in percent, and the figures of each kind. */
export function measure(pairs: NamePair[]) {
  const said = new Map(pairs.map((pair) => [pair, saysSame(pair)]))
  const wrong = pairs.filter((pair) => said.get(pair) !== pair.isSame)
  const found = pairs.filter((pair) => said.get(pair) && pair.isSame).length
  const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole)
  const kinds = [...Map.groupBy(pairs, ({ kind }) => kind)].map(([kind, ofKind]) => ({
    kind,
    pairs: ofKind,
    wrong: ofKind.filter((pair) => wrong.includes(pair)),
  }))
  return {
    kinds,
    recall: percent(found, pairs.filter(({ isSame }) => isSame).length),
    precision: percent(found, [...said.values()].filter(Boolean).length),
  }
}

function fileFrom(path: string): string {
  const meant = resolve(process.env.INIT_CWD ?? process.cwd(), path)
  return existsSync(meant) ? meant : resolve(path)
}

const row = (cells: (string | number)[]) =>
  `${String(cells[0]).padEnd(28)}${cells
    .slice(1, 4)
    .map((cell) => String(cell).padStart(7))
    .join('')}  ${cells[4]}`

/** How many pairs of records are told rightly: `--pairs FILE`, otherwise the project's fixture. */
export async function run(options: string[]) {
  const { values } = parseArgs({ args: options, options: { pairs: { type: 'string' } } })
  const { kinds, recall, precision } = measure(
    readPairs(values.pairs ? fileFrom(values.pairs) : FIXTURE)
  )
  console.log(row(['kind', 'same', 'pairs', 'right', 'wrong']))
  for (const { kind, pairs, wrong } of kinds) {
    const ids = wrong.map(({ id }) => id).join(' ')
    const isSame = [...new Set(pairs.map((pair) => Number(pair.isSame)))].join('/')
    console.log(row([kind, isSame, pairs.length, pairs.length - wrong.length, ids]))
  }
  console.log(`recall ${recall.toFixed(1)} %`)
  console.log(`precision ${precision.toFixed(1)} %`)
}
