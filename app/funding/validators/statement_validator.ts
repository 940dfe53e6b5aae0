import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { ANSWERS } from '#app/clients/answers'

const toDay = (value: Date) => DateTime.fromJSDate(value, { zone: 'utc' })

/** An answer of the fund's list, when there is one. */
export const statementValidator = vine.create({
  kind: vine.string().maxLength(40),
  answerState: vine.enum(ANSWERS),
  value: vine
    .string()
    .exists({
      table: 'statement_values',
      column: 'code',
      filter: (query, _value, field) => void query.where('kind', String(field.parent.kind)),
    })
    .nullable()
    .optional()
    .requiredWhen('answerState', '=', 'answered'),
  detail: vine.string().trim().maxLength(300).nullable().optional(),
  statedOn: vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('2000-01-01')
    .beforeOrEqual('today')
    .transform(toDay),
  seenId: vine.string().maxLength(26).nullable().optional(),
})
