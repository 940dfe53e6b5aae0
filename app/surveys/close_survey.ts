import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import { now, toSql } from '#app/core/clock'
import type Survey from '#app/surveys/models/survey'

/** Nobody answers any more, and what was said can be read. It is not opened again. */
export const closeSurvey = ({ id, branchId }: Survey, staff: { id: string }): Promise<void> =>
  inTransaction(async (trx) => {
    const closed = await trx
      .from('surveys')
      .where({ id, state: 'open' })
      .update({ state: 'closed', updated_at: toSql(now()) })
    if (Number(closed) > 0) {
      const trace = { staffMemberId: staff.id, action: 'survey.closed', branchId }
      await recordAudit({ ...trace, subjectType: 'survey', subjectId: id }, trx)
    }
  })
