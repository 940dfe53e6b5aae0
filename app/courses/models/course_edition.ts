import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CourseEditionSchema } from '#database/schema'
import Project from '#app/funding/models/project'
import Group from '#app/groups/models/group'
import type { CourseLevel } from '#app/courses/course_level'

/** What makes a group a Polish course. */
export default class CourseEdition extends CourseEditionSchema {
  static table = 'course_editions'
  static primaryKey = 'groupId'
  static selfAssignPrimaryKey = true

  declare level: CourseLevel

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>

  @belongsTo(() => Project)
  declare project: BelongsTo<typeof Project>

  /** Minutes of teaching altogether. */
  get minutes() {
    return this.lessons * this.lessonMinutes
  }
}
