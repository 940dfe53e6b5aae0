import vine from '@vinejs/vine'
import { phoneNumber } from '#app/clients/validators/phone_number'

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
})

export const timeValidator = vine.create({
  starts_at: vine.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/),
})

export const contactValidator = vine.create({
  name: name(),
  phone: phone().optional().requiredIfMissing('email'),
  email: vine.string().trim().maxLength(190).email().optional(),
})

export const callRequestValidator = vine.create({
  name: name(),
  phone: phone(),
  language: vine.string().exists({ table: 'staff_languages', column: 'language' }),
})
