import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasOne, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { TaskSchema } from '#database/schema'
import { todayInWarsaw } from '#app/core/clock'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'
import TaskCompletion from '#app/tasks/models/task_completion'
import type { TaskKind } from '#app/tasks/task_kind'

/** Something that one colleague is to do until a day. */
export default class Task extends compose(TaskSchema, withRecordId) {
  static table = 'tasks'

  declare kind: TaskKind

  @encrypted()
  declare note: string | null

  @belongsTo(() => StaffMember, { foreignKey: 'ownerId' })
  declare owner: BelongsTo<typeof StaffMember>

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  @hasOne(() => TaskCompletion)
  declare completion: HasOne<typeof TaskCompletion>

  static open = scope((query) => void query.doesntHave('completion' as never))

  /** The key that keeps a second task about the same away; a task about nothing has none. */
  get keyWhenOpen(): string | null {
    return this.subjectId ? openKey(this.kind, this.subjectType, this.subjectId) : null
  }

  get isOverdue() {
    return this.dueOn.toISODate()! < todayInWarsaw()
  }
}

export const openKey = (kind: TaskKind, subjectType: string | null, subjectId: string) =>
  `${kind}:${subjectType}:${subjectId}`
