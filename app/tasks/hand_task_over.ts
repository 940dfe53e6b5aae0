import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import type Task from '#app/tasks/models/task'

/** Puts an open task on a colleague's list. */
export async function handTaskOver(task: Task, ownerId: string, actor: { id: string }) {
  await inTransaction(async (trx) => {
    await task.useTransaction(trx).merge({ ownerId }).save()
    const subject = { subjectType: 'task', subjectId: task.id, branchId: task.branchId }
    await recordAudit({ staffMemberId: actor.id, action: 'task.handed_over', ...subject }, trx)
  })
}
