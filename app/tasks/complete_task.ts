import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import TaskCompletion from '#app/tasks/models/task_completion'
import type Task from '#app/tasks/models/task'
import type { TaskOutcome } from '#app/tasks/task_kind'

/** Settles a task; the first of two colleagues counts. */
export async function completeTask(task: Task, staff: { id: string }, outcome: TaskOutcome) {
  await inTransaction(async (trx) => {
    await settle(task.id, { staffMemberId: staff.id, outcome }, trx)
    await trace('task.completed', task, staff, trx)
  }).catch((error: unknown) => {
    if (!isDuplicate(error)) {
      throw error
    }
  })
}

/** Takes the settling back; false when an equal task was opened meanwhile, and that one counts. */
export async function reopenTask(task: Task, staff: { id: string }): Promise<boolean> {
  try {
    await inTransaction(async (trx) => {
      await trx.from('tasks').where('id', task.id).update({ open_key: task.keyWhenOpen })
      await trx.from('task_completions').where('task_id', task.id).delete()
      await trace('task.reopened', task, staff, trx)
    })
    return true
  } catch (error) {
    if (isDuplicate(error)) {
      return false
    }
    throw error
  }
}

/** Ends one open task inside `trx`; a duplicate key when it is settled already. */
export async function settle(
  taskId: string,
  how: { staffMemberId: string | null; outcome: TaskOutcome },
  trx: TransactionClientContract
) {
  await TaskCompletion.create({ taskId, ...how }, { client: trx })
  await trx.from('tasks').where('id', taskId).update({ open_key: null })
}

const trace = (
  action: string,
  { id, branchId }: Task,
  staff: { id: string },
  trx: TransactionClientContract
) =>
  recordAudit(
    { staffMemberId: staff.id, action, subjectType: 'task', subjectId: id, branchId },
    trx
  )
