import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { ANSWERS, NO_ANSWERS, SEXES } from '#app/clients/answers'
import { CONTACT_KINDS, CONTACT_OWNERS } from '#app/clients/contact_value'
import { COUNTRIES, STATELESS } from '#app/clients/countries'
import { CLIENT_LANGUAGES } from '#app/clients/languages'
import { RESIDENCE_KINDS } from '#app/clients/residence_kind'
import { contactWritten } from '#app/clients/validators/contact_written'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const recordId = () => vine.string().regex(RECORD_ID)
const text = (length: number) => vine.string().trim().maxLength(length).nullable().optional()
const toDay = (value: Date | null) => value && DateTime.fromJSDate(value, { zone: 'utc' })
const day = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .nullable()
    .optional()
    .transform(toDay)
const birthDay = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('1900-01-01')
    .beforeOrEqual('today')
    .nullable()
    .optional()
    .transform(toDay)

const contact = vine.object({
  id: recordId().nullable().optional(),
  kind: vine.enum([...CONTACT_KINDS, 'none']),
  value: vine
    .string()
    .trim()
    .maxLength(200)
    .use(contactWritten())
    .nullable()
    .optional()
    .requiredWhen('kind', 'in', [...CONTACT_KINDS]),
  owner: vine.enum(CONTACT_OWNERS).optional(),
  isSafeToCall: vine.boolean().optional(),
  isSafeToWrite: vine.boolean().optional(),
})

const residenceTitle = vine.object({
  id: recordId().nullable().optional(),
  kind: vine.enum(RESIDENCE_KINDS),
  documentNumber: text(60),
  validFrom: day(),
  validUntil: day(),
  endRule: vine
    .string()
    .exists({ table: 'residence_end_rules', column: 'code' })
    .nullable()
    .optional(),
  filedOn: day(),
})

/** What registration and editing share. */
const facts = {
  branchId: vine.number().positive().exists({ table: 'branches', column: 'id' }),
  given: vine.string().trim().minLength(1).maxLength(150),
  family: text(150),
  otherGiven: text(150),
  otherFamily: text(150),
  languages: vine.array(vine.enum(CLIENT_LANGUAGES)).minLength(1).maxLength(8).distinct(),
  contacts: vine.array(contact).maxLength(8),
  birthDate: birthDay(),
  birthYear: vine.number().withoutDecimals().range([1900, 2100]).nullable().optional(),
  birthAnswer: vine.enum(ANSWERS).optional(),
  sex: vine.enum(SEXES).optional(),
  citizenship: vine.enum([...COUNTRIES, STATELESS, ...NO_ANSWERS]).optional(),
  residenceAnswer: vine.enum(ANSWERS).optional(),
  residenceTitles: vine.array(residenceTitle).maxLength(12).optional(),
  pesel: text(20),
  note: text(5000),
  clauseLanguage: vine.enum(CLIENT_LANGUAGES).nullable().optional(),
}

export const registrationValidator = vine.create({
  ...facts,
  participantId: recordId().nullable().optional(),
})

export const changeValidator = vine.create({
  ...facts,
  version: vine.number().withoutDecimals().positive(),
})

export const searchValidator = vine.create({
  words: vine.string().trim().minLength(2).maxLength(120),
})

export const matchesValidator = vine.create({
  given: text(150),
  family: text(150),
  language: text(8),
  contact: text(200),
  pesel: text(20),
  birth: text(10),
  sex: text(20),
})

export const openingValidator = vine.create({
  reason: vine.string().trim().minLength(10).maxLength(500),
})

export const attachmentValidator = vine.create({ participantId: recordId() })
