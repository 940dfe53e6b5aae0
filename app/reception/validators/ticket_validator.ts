import vine from '@vinejs/vine'
import { SPOKEN_LANGUAGES } from '#app/identity/role'
import { TICKET_OUTCOMES } from '#app/reception/ticket_outcome'

const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const oneTimeKey = () => vine.string().minLength(16).maxLength(64)
const topic = () => vine.string().exists({ table: 'topics', column: 'code' })

export const queueValidator = vine.create({ branch: vine.number().optional() })

export const ticketValidator = vine.create({
  one_time_key: oneTimeKey(),
  branch_id: vine.number(),
  language: vine.enum(SPOKEN_LANGUAGES),
  topic: topic().nullable().optional(),
  name: vine.string().trim().minLength(1).maxLength(150).nullable().optional(),
})

/** At the door people need say nothing but their language. */
export const numberValidator = vine.create({
  one_time_key: oneTimeKey(),
  language: vine.enum(SPOKEN_LANGUAGES),
  topic: topic().optional(),
})

export const callValidator = vine.create({
  branch_id: vine.number(),
  ticket_id: recordId().optional(),
})

export const endingValidator = vine.create({ outcome: vine.enum(TICKET_OUTCOMES) })

export const counterValidator = vine.create({
  label: vine.string().trim().minLength(1).maxLength(20),
})
