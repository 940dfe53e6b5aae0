import vine from '@vinejs/vine'
import { HELPED } from '#app/surveys/survey_vocabulary'

const scale = () => vine.number().withoutDecimals().range([1, 5])

const answers = () => ({
  overall: scale(),
  useful: scale().optional(),
  clear: scale().optional(),
  helped: vine.enum(HELPED).optional(),
  remark: vine.string().trim().maxLength(1000).optional(),
})

/** Only the first question must be answered. */
export const surveyAnswerValidator = vine.create(answers())

export const tabletAnswerValidator = vine.create({
  ...answers(),
  one_time_key: vine.string().minLength(16).maxLength(64),
})
