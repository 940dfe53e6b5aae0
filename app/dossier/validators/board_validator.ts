import vine from '@vinejs/vine'
import { phoneNumber } from '#app/clients/validators/phone_number'
import { CHANNELS, MEETING_LENGTHS } from '#app/appointments/appointment_vocabulary'
import { startsAt } from '#app/appointments/validators/appointment_validator'

const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const minutes = () => vine.number().in([...MEETING_LENGTHS])

export const day = () =>
  vine
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .use(realDay())

const realDay = vine.createRule((value, _, field) => {
  if (field.isValid && Number.isNaN(Date.parse(`${value}T00:00Z`))) {
    field.report('The {{ field }} field must be a day', 'date', field)
  }
})

/** What is looked at; it lives in the address and names nobody but by random ids. */
export const boardValidator = vine.create({
  branch: vine.number().optional(),
  day: day().optional(),
  view: vine.enum(['day', 'week'] as const).optional(),
  minutes: minutes().optional(),
  move: recordId().optional(),
  swap: recordId().optional(),
})

export const boardBookingValidator = vine.create({
  one_time_key: vine.string().minLength(16).maxLength(64),
  branch_id: vine.number(),
  adviser: recordId(),
  starts_at: startsAt(),
  minutes: minutes(),
  channel: vine.enum(CHANNELS),
  language: vine.string().maxLength(8).optional(),
  topic: vine.string().exists({ table: 'topics', column: 'code' }).optional(),
  client: recordId().optional(),
  name: vine.string().trim().minLength(1).maxLength(150).optional().requiredIfMissing('client'),
  phone: vine.string().trim().maxLength(40).use(phoneNumber()).optional(),
  email: vine.string().trim().maxLength(190).email().optional(),
})

const seen = { appointment: recordId(), version: vine.number() }

export const boardMoveValidator = vine.create({
  ...seen,
  adviser: recordId(),
  starts_at: startsAt(),
})

export const boardHandoverValidator = vine.create({ ...seen, adviser: recordId() })

export const boardSwapValidator = vine.create({
  ...seen,
  other: recordId(),
  other_version: vine.number(),
})

export const weekValidator = vine.create({
  day: day().optional(),
  person: recordId().optional(),
})
