import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isDuplicate } from '#app/core/database_error'
import Task, { openKey } from '#app/tasks/models/task'
import type { TaskKind } from '#app/tasks/task_kind'

export type NewTask = {
  kind: TaskKind
  ownerId: string
  branchId: number
  /** yyyy-MM-dd */
  dueOn: string
  clientId?: string | null
  note?: string | null
  subjectType?: string | null
  subjectId?: string | null
  /** Null for the system. */
  createdBy?: string | null
}

/** Puts a task on somebody's list; the one that is open already for the same kind and subject stays. */
export async function openTask(
  { dueOn, ...given }: NewTask,
  trx: TransactionClientContract
): Promise<Task> {
  const { kind, subjectType = null, subjectId = null } = given
  const key = subjectId ? openKey(kind, subjectType, subjectId) : null
  const values = { ...given, subjectType, subjectId, dueOn: DateTime.fromISO(dueOn) }
  try {
    return await Task.create({ ...values, openKey: key }, { client: trx })
  } catch (error) {
    if (key && isDuplicate(error)) {
      return Task.query({ client: trx }).where('open_key', key).firstOrFail()
    }
    throw error
  }
}
