import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { TaskCompletionSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import type { TaskOutcome } from '#app/tasks/task_kind'

/** Who settled a task, when and how. */
export default class TaskCompletion extends compose(TaskCompletionSchema, withRecordId) {
  static table = 'task_completions'

  declare outcome: TaskOutcome

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>
}
