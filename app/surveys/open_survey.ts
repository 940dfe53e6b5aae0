import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { hashOfToken } from '#app/core/link_token'
import { now, toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { tabletToken } from '#app/surveys/survey_token'
import Survey from '#app/surveys/models/survey'

const OPEN_DAYS = 14

type Subject = { id: string; name: string; branchId: number }

/** The survey of a group: the one there is, or a new one, open for two weeks. A group has one. */
export async function openSurvey(
  { id: subjectId, name, branchId }: Subject,
  staff: { id: string },
  trx: TransactionClientContract
): Promise<Survey> {
  const id = newRecordId()
  const about = { subject_type: 'group', subject_id: subjectId }
  const at = toSql(now())
  await trx
    .knexQuery()
    .table('surveys')
    .insert({
      ...{ id, ...about, title: name, branch_id: branchId, state: 'open' },
      token_hash: hashOfToken(tabletToken(id)),
      staff_member_id: staff.id,
      closes_at: toSql(now().plus({ days: OPEN_DAYS })),
      ...{ created_at: at, updated_at: at },
    })
    .onConflict(['subject_type', 'subject_id'])
    .ignore()
  return Survey.query({ client: trx }).where(about).firstOrFail()
}
