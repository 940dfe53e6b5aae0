import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { FinalTestSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import FinalTestPart from '#app/courses/models/final_test_part'
import TestResult from '#app/courses/models/test_result'
import Group from '#app/groups/models/group'

/** The test at the end of a course; `threshold` is the percent that passes. */
export default class FinalTest extends compose(FinalTestSchema, withRecordId) {
  static table = 'final_tests'

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>

  @hasMany(() => FinalTestPart, { onQuery: (query) => void query.orderBy('position') })
  declare parts: HasMany<typeof FinalTestPart>

  @hasMany(() => TestResult)
  declare results: HasMany<typeof TestResult>

  get maxPoints() {
    return this.parts.reduce((sum, part) => sum + part.maxPoints, 0)
  }
}
