import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { toSql } from '#app/core/clock'
import { encryptField } from '#app/core/field_encryption'
import { newRecordId } from '#app/core/record_id'
import Client from '#app/clients/models/client'
import type ProjectQuestion from '#app/funding/models/project_question'
import { runningQuestions } from '#app/funding/running_questions'
import type { DemoMember } from '#database/seeders/demo/create_staff'
import { insertRows, type Row } from '#database/seeders/demo/insert_rows'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'

const SHARE_ASKED = 0.6
const YES_NO = (yes: number) => ({ yes, no: 100 - yes })
/** How often each answer is given; `_` begins what is no answer. */
const ANSWERS: Record<string, Record<string, number>> = {
  education: { primary: 12, secondary: 46, tertiary: 36, _unknown: 4, _refuses: 2 },
  labour_market: {
    'unemployed.other': 22,
    'unemployed.long_term': 9,
    'inactive.not_learning': 14,
    'inactive.learning': 6,
    'working.small_enterprise': 30,
    'working.large_enterprise': 10,
    'working.self_employed': 6,
    '_unknown': 3,
  },
  third_country: { yes: 97, no: 3 },
  foreign_background: { yes: 94, no: 6 },
  minority: { ...YES_NO(3), _refuses: 9, _not_asked: 6 },
  housing_exclusion: { ...YES_NO(7), _refuses: 4 },
  disability: { ...YES_NO(6), _refuses: 8, _not_asked: 5 },
}
const SENSITIVE = new Set(['minority', 'housing_exclusion', 'disability'])

function statementRow(person: Client, kind: string, said: string, staff: DemoMember): Row {
  const id = newRecordId()
  const isAnswered = !said.startsWith('_')
  const address = { table: 'statements', column: 'sealedAnswer', rowId: id }
  const sealed = isAnswered && SENSITIVE.has(kind) ? encryptField(said, address) : null
  return {
    ...{ id, client_id: person.id, kind, recorded_by: staff.id },
    answer_state: isAnswered ? 'answered' : said.slice(1),
    answer: isAnswered && !sealed ? said : null,
    sealed_answer: sealed,
    ...{ detail: null, stated_on: person.createdAt.toISODate()! },
    created_at: toSql(person.createdAt),
  }
}

const purposesOf = (row: Row, questions: ProjectQuestion[]): Row[] =>
  questions
    .filter(({ kind }) => kind === row.kind)
    .map(({ projectId, purpose, basis }) => ({
      ...{ statement_id: row.id, project_id: projectId },
      ...{ purpose, basis },
    }))

/** What most clients said at their registration, as the projects of their branch ask. */
export async function stateForFunds(random: SeededRandom, staff: DemoMember[], today: string) {
  const people = await Client.query().select('id', 'branch_id', 'created_at').orderBy('id')
  const advisers = staff.filter(({ role }) => ['adviser', 'career_adviser'].includes(role))
  const rows: Row[] = []
  const purposes: Row[] = []
  const asked = new Map<number, ProjectQuestion[]>()
  for (const person of people.filter(() => random.chance(SHARE_ASKED))) {
    const questions = asked.get(person.branchId) ?? (await runningQuestions(person.branchId, today))
    asked.set(person.branchId, questions)
    for (const kind of new Set(questions.map((question) => question.kind))) {
      const row = statementRow(person, kind, random.weighted(ANSWERS[kind]), random.pick(advisers))
      rows.push(row)
      purposes.push(...purposesOf(row, questions))
    }
  }
  return async (trx: TransactionClientContract) => {
    await insertRows(trx, 'statements', rows)
    await insertRows(trx, 'statement_purposes', purposes)
  }
}
