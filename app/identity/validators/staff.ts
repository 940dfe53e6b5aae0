import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { STAFF_LANGUAGES } from '#app/core/languages'
import { ROLES, SPOKEN_LANGUAGES, STAFF_SEXES } from '#app/identity/role'
import { emailAddress } from '#app/identity/validators/sign_in'

const name = () => vine.string().trim().minLength(1).maxLength(100)

export const staffValidator = vine.create({
  email: emailAddress(),
  givenName: name(),
  familyName: name(),
  locale: vine.enum(STAFF_LANGUAGES),
  authorisationNumber: vine.string().trim().maxLength(60).nullable(),
  registerCheckedOn: vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('2017-10-01')
    .beforeOrEqual('today')
    .nullable()
    .optional()
    .transform((day: Date | null) => day && DateTime.fromJSDate(day, { zone: 'utc' })),
  sex: vine.enum(STAFF_SEXES).nullable().optional(),
  videoLink: vine
    .string()
    .trim()
    .maxLength(300)
    .url({ protocols: ['https'], require_protocol: true })
    .nullable()
    .optional(),
  roles: vine
    .array(
      vine.object({
        role: vine.enum(ROLES),
        expiresOn: vine
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional()
          .requiredWhen('role', '=', 'auditor'),
      })
    )
    .minLength(1)
    .distinct('role'),
  branches: vine
    .array(vine.number().exists({ table: 'branches', column: 'id' }))
    .minLength(1)
    .distinct(),
  languages: vine.array(vine.enum(SPOKEN_LANGUAGES)).minLength(1).distinct(),
  topics: vine.array(vine.string().exists({ table: 'topics', column: 'code' })).distinct(),
})

export const accountValidator = vine.create({
  givenName: name(),
  familyName: name(),
  locale: vine.enum(STAFF_LANGUAGES),
  hasSingleKeyShortcuts: vine.boolean(),
})
