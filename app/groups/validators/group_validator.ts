import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { phoneNumber } from '#app/clients/validators/phone_number'
import { PUBLIC_LANGUAGES } from '#app/core/languages'

export const MOST_PEOPLE = 12
export const MOST_SEATS = 500

export const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const reason = () => vine.string().trim().maxLength(500).optional()
/** A day that the calendar has, as yyyy-MM-dd. */
const day = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .optional()
    .transform((found) => (found ? DateTime.fromJSDate(found).toISODate() : undefined))
const level = () => vine.string().trim().maxLength(10)

const person = vine.object({
  participant_id: recordId().optional(),
  client_id: recordId().optional(),
  name: vine
    .string()
    .trim()
    .minLength(1)
    .maxLength(150)
    .optional()
    .requiredIfMissing(['participant_id', 'client_id']),
  phone: vine.string().trim().maxLength(40).use(phoneNumber()).optional(),
  email: vine.string().trim().maxLength(150).email().optional(),
  is_minor: vine.boolean().optional(),
  in_poland_since: day(),
  level: level().optional(),
})

export const enrolmentValidator = vine.create({
  one_time_key: vine.string().minLength(16).maxLength(60),
  people: vine.array(person).minLength(1).maxLength(MOST_PEOPLE),
  language: vine
    .string()
    .trim()
    .maxLength(8)
    .in([...PUBLIC_LANGUAGES])
    .optional(),
})

export const capacityValidator = vine.create({
  capacity: vine.number().withoutDecimals().range([1, MOST_SEATS]),
  reason: reason(),
})

export const offerValidator = vine.create({ entry: recordId(), reason: reason() })

export const answerValidator = vine.create({ answer: vine.enum(['accepted', 'declined']) })

export const leavingValidator = vine.create({
  as: vine.enum(['left', 'removed']),
  reason: reason(),
  participant_ids: vine.array(recordId()).maxLength(MOST_PEOPLE).optional(),
})

export const moveValidator = vine.create({ group_id: recordId(), reason: reason() })

export const swapValidator = vine.create({ other: recordId(), reason: reason() })
