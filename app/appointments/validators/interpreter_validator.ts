import vine from '@vinejs/vine'
import { phoneNumber } from '#app/clients/validators/phone_number'

const time = () => vine.string().regex(/^([01]\d|2[0-3]):(00|15|30|45)$/)

export const interpreterValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(150),
  languages: vine.array(vine.string().maxLength(8)).minLength(1).maxLength(20).distinct(),
  phone: vine.string().trim().maxLength(40).use(phoneNumber()).nullable(),
  email: vine.string().trim().maxLength(190).email().nullable(),
  note: vine.string().trim().maxLength(1000).nullable(),
  is_active: vine.boolean(),
  works_by_phone: vine.boolean(),
  /** Given once: from then on meetings reserve this person's time. */
  calendar: vine
    .object({
      branch_id: vine.number().exists({ table: 'branches', column: 'id' }),
      weekdays: vine
        .array(vine.number().range([1, 7]))
        .minLength(1)
        .distinct(),
      from: time(),
      until: time(),
    })
    .nullable(),
})
