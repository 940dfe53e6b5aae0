import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type { Answer } from '#app/clients/answers'
import type Client from '#app/clients/models/client'
import { StatementChangedMeanwhile } from '#app/funding/errors'
import type ProjectQuestion from '#app/funding/models/project_question'
import Statement from '#app/funding/models/statement'
import StatementPurpose from '#app/funding/models/statement_purpose'
import type StatementKind from '#app/funding/models/statement_kind'
import { isSensitive } from '#app/funding/statement_access'

export type StatementAnswer = {
  answerState: Answer
  value: string | null
  detail: string | null
  statedOn: DateTime
  /** The newest statement that the form knew; another one since then is a conflict. */
  seenId: string | null
}

/** Two who write about one person wait here for each other. */
const takeTurn = (client: Client, trx: TransactionClientContract) =>
  trx
    .from('clients')
    .where('id', client.id)
    .update({ updated_at: toSql(now()) })

async function refuseConflict(
  client: Client,
  kind: StatementKind,
  seenId: string | null,
  trx: TransactionClientContract
) {
  const [latest] = await trx
    .from('statements')
    .where({ client_id: client.id, kind: kind.code })
    .orderBy('stated_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
  if ((latest?.id ?? null) !== seenId) {
    throw new StatementChangedMeanwhile()
  }
}

/** Writes what a person said, with the purposes shown to them; earlier statements stay. */
export const recordStatement = (
  client: Client,
  kind: StatementKind,
  asked: ProjectQuestion[],
  { value, seenId, ...answer }: StatementAnswer,
  staff: { id: string }
) =>
  inTransaction(async (trx) => {
    await takeTurn(client, trx)
    await refuseConflict(client, kind, seenId, trx)
    const statement = await Statement.create(
      {
        ...answer,
        ...{ clientId: client.id, kind: kind.code, recordedBy: staff.id },
        answer: isSensitive(kind) ? null : value,
        sealedAnswer: isSensitive(kind) ? value : null,
      },
      { client: trx }
    )
    const statementId = statement.id
    await StatementPurpose.createMany(
      asked.map(({ projectId, purpose, basis }) => ({ statementId, projectId, purpose, basis })),
      { client: trx }
    )
    const subject = { subjectType: 'statement', subjectId: statementId, branchId: client.branchId }
    await recordAudit({ staffMemberId: staff.id, action: 'statement.recorded', ...subject }, trx)
    return statement
  })
