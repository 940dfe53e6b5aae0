import { compose } from '@adonisjs/core/helpers'
import { SurveyAnswerSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import type { AnsweredVia, Helped } from '#app/surveys/survey_vocabulary'

/** What somebody said about something of the Centre; nobody can tell who. */
export default class SurveyAnswer extends compose(SurveyAnswerSchema, withRecordId) {
  static table = 'survey_answers'

  declare via: AnsweredVia
  declare helped: Helped | null

  @encrypted()
  declare remark: string | null
}
