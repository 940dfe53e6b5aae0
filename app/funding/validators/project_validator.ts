import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

const text = (length: number) => vine.string().trim().minLength(1).maxLength(length)
const toDay = (value: Date) => DateTime.fromJSDate(value, { zone: 'utc' })

const question = vine.object({
  kind: vine.string().exists({ table: 'statement_kinds', column: 'code' }),
  purpose: text(500),
  basis: text(300),
})

const project = {
  code: text(60),
  name: text(200),
  programme: vine.string().exists({ table: 'programmes', column: 'code' }),
  validFrom: vine.date({ formats: ['YYYY-MM-DD'] }).transform(toDay),
  validUntil: vine
    .date({ formats: ['YYYY-MM-DD'] })
    .afterOrSameAs('validFrom', { format: ['YYYY-MM-DD'] })
    .nullable()
    .optional()
    .transform((value: Date | null) => value && toDay(value)),
  branchIds: vine
    .array(vine.number().exists({ table: 'branches', column: 'id' }))
    .minLength(1)
    .distinct(),
  questions: vine.array(question).maxLength(40).distinct('kind'),
}

export const projectValidator = vine.create(project)

export const projectChangeValidator = vine.create({
  ...project,
  version: vine.number().positive(),
})
