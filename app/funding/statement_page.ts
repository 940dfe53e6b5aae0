import { recordAudit } from '#app/core/audit'
import { todayInWarsaw } from '#app/core/clock'
import type Client from '#app/clients/models/client'
import type Statement from '#app/funding/models/statement'
import type ProjectQuestion from '#app/funding/models/project_question'
import StatementKind from '#app/funding/models/statement_kind'
import { runningQuestions } from '#app/funding/running_questions'
import { isSensitive, mayReadAnswer, mayRecordAnswer } from '#app/funding/statement_access'
import { statementsOf } from '#app/funding/statements_of'
import type StaffMember from '#app/identity/models/staff_member'

const inWords = (locale: string) => (row: { namePl: string; nameEn: string }) =>
  locale === 'pl' ? row.namePl : row.nameEn

/** Everybody sees that something was said; what, only those of the table. */
const stateOf = (statement: Statement) => ({
  id: statement.id,
  state: statement.answerState,
  statedOn: statement.statedOn.toISODate()!,
})

const contentOf = (statement: Statement) => ({
  ...stateOf(statement),
  value: statement.value,
  detail: statement.detail,
  recordedBy: statement.recorder.fullName,
  purposes: statement.purposes.map(({ project, purpose, basis }) => ({
    project: project.code,
    purpose,
    basis,
  })),
})

/** An answer that left the list stays readable in earlier statements, but is offered no more. */
const valuesOf = (kind: StatementKind, locale: string) => {
  const today = todayInWarsaw()
  return kind.values.map((value) => ({
    code: value.code,
    parent: value.parent,
    name: inWords(locale)(value),
    isOffered:
      value.validFrom.toISODate()! <= today &&
      (!value.validUntil || value.validUntil.toISODate()! >= today),
  }))
}

function describe(
  kind: StatementKind,
  said: Statement[],
  asked: ProjectQuestion[],
  staff: StaffMember,
  locale: string
) {
  const mayRead = mayReadAnswer(staff, kind)
  return {
    kind: kind.code,
    name: inWords(locale)(kind),
    question: locale === 'pl' ? kind.questionPl : kind.questionEn,
    mayRefuse: kind.mayRefuse,
    isSensitive: isSensitive(kind),
    mayRead,
    mayRecord: mayRecordAnswer(staff, kind) && asked.length > 0,
    reasons: asked.map(({ project, purpose, basis }) => ({
      ...{ project: project.code, name: project.name },
      ...{ purpose, basis },
    })),
    values: mayRead ? valuesOf(kind, locale) : [],
    state: said[0] ? stateOf(said[0]) : null,
    statements: mayRead ? said.map(contentOf) : [],
  }
}

/** Each sensitive answer that the page shows is remembered with its reader. */
async function recordReading(client: Client, shown: Statement[], staff: StaffMember) {
  for (const { id } of shown) {
    const subject = { subjectType: 'statement', subjectId: id, branchId: client.branchId }
    await recordAudit({ staffMemberId: staff.id, action: 'statement.viewed', ...subject })
  }
}

/** What is asked of this client today, and what was ever said, as far as this reader may know. */
export async function statementPage(client: Client, staff: StaffMember, locale: string) {
  const kinds = await StatementKind.query().preload('values').orderBy('position')
  const said = await statementsOf(client.id)
  const asked = await runningQuestions(client.branchId, todayInWarsaw())
  const known = kinds.filter(
    ({ code }) => said.has(code) || asked.some((question) => question.kind === code)
  )
  const sensitive = known.filter((kind) => isSensitive(kind) && mayReadAnswer(staff, kind))
  const shown = sensitive.flatMap(({ code }) => said.get(code) ?? [])
  await recordReading(client, shown, staff)
  return known.map((kind) => {
    const questions = asked.filter((question) => question.kind === kind.code)
    return describe(kind, said.get(kind.code) ?? [], questions, staff, locale)
  })
}
