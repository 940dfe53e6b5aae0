import { compose } from '@adonisjs/core/helpers'
import { FinalTestPartSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** Listening, writing: a part of the final test with the points it can bring. */
export default class FinalTestPart extends compose(FinalTestPartSchema, withRecordId) {
  static table = 'final_test_parts'
}
