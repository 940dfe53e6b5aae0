import vine from '@vinejs/vine'
import { PARTS_OF_DAY } from '#app/appointments/alerts/alert_vocabulary'
import { ADVISER_SEXES, CHANNELS } from '#app/appointments/appointment_vocabulary'
import { BOOKED_FOR, INTERPRETED_LANGUAGES, MOST_FAMILY } from '#app/appointments/booking_needs'
import { phoneNumber } from '#app/clients/validators/phone_number'

/** Whose phone it is, as the portal asks; staff know more kinds. */
export const PORTAL_OWNERS = ['self', 'family', 'friend', 'other'] as const

const name = () => vine.string().trim().minLength(1).maxLength(150)
const phone = () => vine.string().trim().maxLength(40).use(phoneNumber())

export const topicValidator = vine.create({
  topic: vine.string().exists(async (db, value) => {
    const topic = await db.from('topics').where({ code: value, is_bookable: true }).first()
    return value === 'unknown' || !!topic
  }),
})

export const placeValidator = vine.create({
  branch_id: vine.number().exists({
    table: 'branches',
    column: 'id',
    filter: (query) => void query.whereNull('closed_on'),
  }),
  language: vine.string().exists({ table: 'staff_languages', column: 'language' }),
  channel: vine.enum(CHANNELS).optional(),
  sex: vine.enum(ADVISER_SEXES).optional(),
  interpreter_language: vine.enum(INTERPRETED_LANGUAGES).optional(),
  is_accessible: vine.boolean().optional(),
  booked_for: vine.enum(BOOKED_FOR).optional(),
  people: vine
    .number()
    .withoutDecimals()
    .range([2, MOST_FAMILY])
    .optional()
    .requiredWhen('booked_for', '=', 'family'),
})

export const timeValidator = vine.create({
  starts_at: vine.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/),
  /** Of the booking as its page showed it. */
  version: vine.number().withoutDecimals().positive().optional(),
})

const person = () => ({
  name: name(),
  email: vine.string().trim().maxLength(190).email().optional(),
  contact_owner: vine.enum(PORTAL_OWNERS).optional(),
  owner_name: vine.string().trim().maxLength(150).optional(),
  others: vine
    .array(vine.string().trim().maxLength(150).nullable())
    .maxLength(MOST_FAMILY - 1)
    .optional(),
  website: vine.string().maxLength(500).optional(),
})

export const contactValidator = vine.create({
  ...person(),
  phone: phone().optional().requiredIfMissing('email'),
})

/** A meeting by phone needs one. */
export const callContactValidator = vine.create({ ...person(), phone: phone() })

const day = () => vine.date({ formats: ['YYYY-MM-DD'] })

const wishedDays = () => ({
  one_time_key: vine.string().maxLength(64).optional(),
  first_day: day(),
  last_day: day().afterOrSameAs('first_day').afterOrEqual('today'),
  part_of_day: vine.enum(PARTS_OF_DAY),
})

export const alertValidator = vine.create({
  ...person(),
  ...wishedDays(),
  phone: phone().optional().requiredIfMissing('email'),
})

export const callAlertValidator = vine.create({ ...person(), ...wishedDays(), phone: phone() })

export const codeValidator = vine.create({
  code: vine
    .string()
    .trim()
    .regex(/^\p{Nd}{6}$/u),
})

export const callRequestValidator = vine.create({
  name: name(),
  phone: phone(),
  language: vine.string().exists({ table: 'staff_languages', column: 'language' }),
})
