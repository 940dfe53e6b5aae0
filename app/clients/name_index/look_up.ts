import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'

/** Nobody reads more of a list; so no look-up reads further, however many people there are. */
export const ENOUGH = 101

/** Of the many who only begin so, a list shows few. */
const ENOUGH_BEGUN = 51

const LAST = '~'

/** Whole keys, or all keys that begin so and fit. */
export type Look = { equal: string[] } | { from: string; fits: (key: string) => boolean }

/** `part`s of one `rung` must all be found; a lower rung is a better answer. */
export type Question = { rung: number; part: number; look: Look }

export type Answer = { clientId: string; rung: number; part: number }
export type Answers = { found: Answer[]; isCutOff: (rung: number, part: number) => boolean }

type Row = { key: string; client_id: string; question: number }

const limitOf = (look: Look) => ('equal' in look ? ENOUGH : ENOUGH_BEGUN)

function branchOf({ look }: Question, at: number): DatabaseQueryBuilderContract<Row> {
  const keys = db.from('client_name_keys').select('key', 'client_id').limit(limitOf(look))
  if ('equal' in look) {
    void keys.whereIn('key', look.equal).orderBy('key', 'desc').orderBy('client_id', 'desc')
  } else {
    void keys.where('key', '>=', look.from).where('key', '<', look.from + LAST)
    void keys.orderBy('key').orderBy('client_id')
  }
  return db.from(keys.as('found')).select('key', 'client_id', db.raw(`${at} as question`))
}

/** One statement for all questions, each a bounded piece of the index. */
export async function lookUp(questions: Question[]): Promise<Answers> {
  const [first, ...others] = questions.map(branchOf)
  const rows: Row[] = first ? await first.unionAll(others) : []
  const found = rows
    .map((row) => ({ row, ...questions[Number(row.question)] }))
    .filter(({ row, look }) => !('fits' in look) || look.fits(row.key))
    .map(({ row, rung, part }) => ({ clientId: row.client_id, rung, part }))
  const counts = Map.groupBy(rows, (row) => Number(row.question))
  const cutOff = new Set(
    [...counts]
      .filter(([at, read]) => read.length >= limitOf(questions[at].look))
      .map(([at]) => `${questions[at].rung}:${questions[at].part}`)
  )
  return { found, isCutOff: (rung, part) => cutOff.has(`${rung}:${part}`) }
}
