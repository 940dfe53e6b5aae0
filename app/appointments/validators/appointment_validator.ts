import vine from '@vinejs/vine'
import { phoneNumber } from '#app/clients/validators/phone_number'
import {
  ADVISER_SEXES,
  APPOINTMENT_KINDS,
  CALL_OUTCOMES,
  CHANNELS,
  MEETING_LENGTHS,
} from '#app/appointments/appointment_vocabulary'

export const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const day = () => vine.string().regex(/^\d{4}-\d\d-\d\d$/)
const topic = () => vine.string().exists({ table: 'topics', column: 'code' })
const language = () => vine.string().maxLength(8)

export const startsAt = () => vine.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/)

/** What the person needs beside an adviser who speaks the language. */
const needs = {
  kind: vine.enum(APPOINTMENT_KINDS).optional(),
  sex: vine.enum(ADVISER_SEXES).optional(),
  accessible: vine.boolean().optional(),
  interpreter: vine.boolean().optional(),
}

/** What is looked for; lives in the address, so it names no person but by a random id. */
export const searchValidator = vine.create({
  branch: vine.number().optional(),
  language: language().optional(),
  topic: topic().optional(),
  adviser: recordId().optional(),
  minutes: vine
    .number()
    .in([...MEETING_LENGTHS])
    .optional(),
  channel: vine.enum(CHANNELS).optional(),
  ...needs,
  after: recordId().optional(),
  day: day().optional(),
  client: recordId().optional(),
  participant: recordId().optional(),
})

export const appointmentValidator = vine.create({
  one_time_key: vine.string().minLength(16).maxLength(64),
  branch_id: vine.number(),
  language: language(),
  topic: topic().optional(),
  adviser: recordId().optional(),
  channel: vine.enum(CHANNELS),
  minutes: vine.number().in([...MEETING_LENGTHS]),
  ...needs,
  others: vine.array(vine.string().trim().minLength(1).maxLength(150)).maxLength(8).optional(),
  times: vine.number().range([1, 12]).optional(),
  every_days: vine.number().in([7, 14]).optional(),
  starts_at: startsAt(),
  participant_id: recordId().optional(),
  name: vine
    .string()
    .trim()
    .minLength(1)
    .maxLength(150)
    .optional()
    .requiredIfMissing('participant_id'),
  phone: vine.string().trim().maxLength(40).use(phoneNumber()).optional(),
  email: vine.string().trim().maxLength(190).email().optional(),
})

export const callAnswerValidator = vine.create({ outcome: vine.enum(CALL_OUTCOMES) })
