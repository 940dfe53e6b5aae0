import vine from '@vinejs/vine'
import {
  ASKER_KINDS,
  INQUIRY_CHANNELS,
  INQUIRY_OUTCOMES,
} from '#app/clients/inquiries/inquiry_vocabulary'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const text = (length: number) => vine.string().trim().maxLength(length).nullable().optional()

const answer = {
  outcome: vine.enum(INQUIRY_OUTCOMES),
  answer: text(5000),
}

export const inquiryValidator = vine.create({
  ...answer,
  clientId: vine.string().regex(RECORD_ID).nullable().optional(),
  askedOn: vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('2000-01-01')
    .beforeOrEqual('today')
    .transform((day: Date) => day.toISOString().slice(0, 10)),
  channel: vine.enum(INQUIRY_CHANNELS),
  askerKind: vine.enum(ASKER_KINDS),
  asker: text(300),
  letter: vine
    .string()
    .trim()
    .maxLength(300)
    .nullable()
    .optional()
    .requiredWhen('outcome', '=', 'given_on_basis'),
  person: text(300),
  question: vine.string().trim().minLength(3).maxLength(5000),
})

export const answerValidator = vine.create(answer)

export const inquiriesValidator = vine.create({
  asker: vine.enum(ASKER_KINDS).nullable().optional(),
  outcome: vine.enum(INQUIRY_OUTCOMES).nullable().optional(),
  page: vine.number().withoutDecimals().range([1, 100_000]).nullable().optional(),
})
