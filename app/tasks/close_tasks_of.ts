import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isDuplicate } from '#app/core/database_error'
import { settle } from '#app/tasks/complete_task'
import type { TaskKind } from '#app/tasks/task_kind'

type Subject = { kind?: TaskKind; subjectType: string; subjectId: string }

/** Their reason is gone: ends every open task about the subject; how many there were. */
export async function closeTasksOf(
  { kind, subjectType, subjectId }: Subject,
  trx: TransactionClientContract
): Promise<number> {
  const query = trx
    .from('tasks')
    .where({ subject_type: subjectType, subject_id: subjectId })
    .whereNotNull('open_key')
  if (kind) {
    query.where('kind', kind)
  }
  const open = await query.select('id')
  for (const { id } of open) {
    await settle(id, { staffMemberId: null, outcome: 'settled' }, trx).catch((error: unknown) => {
      if (!isDuplicate(error)) {
        throw error
      }
    })
  }
  return open.length
}
