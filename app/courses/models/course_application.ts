import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CourseApplicationSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import type {
  ApplicationState,
  CourseTime,
  Literacy,
  WishedMode,
} from '#app/courses/applications/application_vocabulary'
import type { CourseLevel } from '#app/courses/course_level'
import Branch from '#app/identity/models/branch'

/** Somebody wishes for a course of Polish: when, where, with what; open until a group is found. */
export default class CourseApplication extends compose(CourseApplicationSchema, withRecordId) {
  static table = 'course_applications'

  declare level: CourseLevel | null
  declare literacy: Literacy | null
  declare mode: WishedMode
  declare state: ApplicationState
  declare via: 'portal' | 'staff'

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  /** Stored as words with spaces between. */
  get possibleTimes() {
    return this.times.split(' ').filter(Boolean) as CourseTime[]
  }
}
