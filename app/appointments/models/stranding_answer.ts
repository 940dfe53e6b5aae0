import { compose } from '@adonisjs/core/helpers'
import { StrandingAnswerSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import type { StrandingChoice } from '#app/appointments/strandings/stranding_choice'

/** What was chosen for a stranded meeting, and the rule that said no, if one did. */
export default class StrandingAnswer extends compose(StrandingAnswerSchema, withRecordId) {
  static table = 'stranding_answers'

  declare choice: StrandingChoice
}
