import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { TestResultSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import TestPoint from '#app/courses/models/test_point'

/** How somebody did in the final test. */
export default class TestResult extends compose(TestResultSchema, withRecordId) {
  static table = 'test_results'

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @hasMany(() => TestPoint)
  declare points: HasMany<typeof TestPoint>
}
