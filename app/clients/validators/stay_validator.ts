import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { DateTime } from 'luxon'
import { COUNTRIES, STATELESS } from '#app/clients/countries'
import { RESIDENCE_KINDS } from '#app/clients/residence_kind'
import { DOCUMENT_KINDS } from '#app/clients/stay/document_kind'
import { SEEN_THINGS } from '#app/clients/stay/see_document'
import { DECISIONS } from '#app/clients/stay/stay_facts'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const text = (length: number) => vine.string().trim().maxLength(length).nullable().optional()
const day = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('1900-01-01')
    .before('2200-01-01')
    .nullable()
    .optional()
    .transform((value: Date | null) => value && DateTime.fromJSDate(value, { zone: 'utc' }))
const version = () => vine.number().withoutDecimals().positive()

const title = {
  kind: vine.enum(RESIDENCE_KINDS),
  documentNumber: text(60),
  validFrom: day(),
  validUntil: day(),
  endRule: vine
    .string()
    .exists({ table: 'residence_end_rules', column: 'code' })
    .nullable()
    .optional(),
  endedOn: day(),
  appliedFor: vine.enum(RESIDENCE_KINDS).nullable().optional(),
  filedOn: day(),
  decision: vine.enum(DECISIONS).nullable().optional(),
  decidedOn: day(),
  appealedOn: day(),
  appealDecidedOn: day(),
}

const document = {
  kind: vine.enum(DOCUMENT_KINDS),
  country: vine
    .enum([...COUNTRIES, STATELESS])
    .nullable()
    .optional(),
  number: text(60),
  validFrom: day(),
  validUntil: day(),
}

export const titleValidator = vine.create(title)
export const titleChangeValidator = vine.create({ ...title, version: version() })
export const documentValidator = vine.create(document)
export const documentChangeValidator = vine.create({ ...document, version: version() })
export const versionValidator = vine.create({ version: version() })

export const sightingValidator = vine.create({
  what: vine.enum(SEEN_THINGS),
  subjectId: vine.string().regex(RECORD_ID).nullable().optional(),
})

export const stayDayValidator = vine.create({
  on: vine
    .string()
    .regex(/^(19|20|21)\d\d-\d\d-\d\d$/)
    .nullable()
    .optional(),
})

export type TitlePayload = Infer<typeof titleValidator>
export type DocumentPayload = Infer<typeof documentValidator>
