import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { LanguageLevelSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import type { CourseLevel } from '#app/courses/course_level'
import type { LevelMoment, LevelSource } from '#app/courses/levels/level_moment'

/** Which level of Polish somebody had on a day, and who says so. */
export default class LanguageLevel extends compose(LanguageLevelSchema, withRecordId) {
  static table = 'language_levels'

  declare level: CourseLevel
  declare moment: LevelMoment
  declare source: LevelSource

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>
}
