import vine from '@vinejs/vine'
import { todayInWarsaw } from '#app/core/clock'
import { SEXES } from '#app/clients/answers'
import { CONSULTATION_LANGUAGES } from '#app/consultations/consultation_language'
import { MODES } from '#app/consultations/consultation_mode'
import { OUTCOMES } from '#app/consultations/consultation_outcome'
import { WHAT_NEXT } from '#app/consultations/what_next'
import { allExist } from '#app/consultations/validators/all_exist'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const recordId = () => vine.string().regex(RECORD_ID)
const text = (length: number) => vine.string().trim().maxLength(length).nullable()
const date = () => vine.date({ formats: ['YYYY-MM-DD'] })
const toDay = (day: Date) => day.toISOString().slice(0, 10)
const dayOrNone = () =>
  date()
    .nullable()
    .transform((day) => day && toDay(day))

const nextStep = vine.object({
  step: vine.string().trim().minLength(1).maxLength(500),
  office: text(300),
  documents: text(500),
  dueOn: dayOrNone(),
})

const answers = {
  branchId: vine.number().withoutDecimals().positive().exists({ table: 'branches', column: 'id' }),
  heldOn: date()
    .beforeOrEqual(() => todayInWarsaw())
    .transform(toDay),
  startedAt: vine
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  minutes: vine.number().withoutDecimals().range([1, 720]),
  mode: vine.enum(MODES),
  language: vine.enum(CONSULTATION_LANGUAGES),
  outcome: vine.enum(OUTCOMES),
  topics: vine
    .array(vine.string().maxLength(40))
    .maxLength(30)
    .distinct()
    .use(allExist({ table: 'topics', column: 'code' })),
  note: text(20_000),
  followUp: text(1_000),
  followUpOn: dayOrNone(),
  participantIds: vine
    .array(recordId())
    .maxLength(50)
    .distinct()
    .use(allExist({ table: 'participants', column: 'id' })),
  headCount: vine.number().withoutDecimals().range([1, 500]),
  enquiryCitizenship: vine
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  enquirySex: vine.enum(SEXES).nullable(),
  enquiryTown: text(120),
  nextSteps: vine.array(nextStep).maxLength(20),
}

export const consultationValidator = vine.create({
  ...answers,
  oneTimeKey: recordId(),
  appointmentId: recordId().nullable(),
  from: vine.enum(['panel', 'page']),
  whatNext: vine.enum(WHAT_NEXT).nullable().optional(),
})

export const correctionValidator = vine.create({
  ...answers,
  version: vine.number().withoutDecimals().positive(),
  reason: text(255),
})

/** Drafts are kept as typed, right or wrong; only their size is limited. */
export const draftValidator = vine.create({
  context: vine.string().regex(/^(any|(client|appointment):[0-9A-HJKMNP-TV-Z]{26})$/),
  answers: vine.string().maxLength(60_000),
})

export const pageValidator = vine.create({
  page: vine.number().withoutDecimals().range([1, 100_000]).optional(),
})

export const formSubjectValidator = vine.create({
  appointment: recordId().optional(),
  client: recordId().optional(),
  draft: recordId().optional(),
  walk_in: recordId().optional(),
  participant: recordId().optional(),
  language: vine.enum(CONSULTATION_LANGUAGES).optional(),
  topic: vine.string().exists({ table: 'topics', column: 'code' }).optional(),
})

export const peopleSearchValidator = vine.create({
  words: vine.string().trim().minLength(2).maxLength(100),
})
