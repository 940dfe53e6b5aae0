import { compose } from '@adonisjs/core/helpers'
import { NextStepSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'

/** One line of the sheet "What I do next" that the person takes home. */
export default class NextStep extends compose(NextStepSchema, withRecordId) {
  static table = 'next_steps'

  @encrypted()
  declare step: string

  @encrypted()
  declare office: string | null

  @encrypted()
  declare documents: string | null
}
