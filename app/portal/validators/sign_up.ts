import vine from '@vinejs/vine'
import { BOOKED_FOR, MOST_FAMILY } from '#app/appointments/booking_needs'
import { phoneNumber } from '#app/clients/validators/phone_number'
import { WHOLE_LEVELS } from '#app/courses/course_level'
import { PORTAL_OWNERS } from '#app/portal/validators/booking'
import type { Questions } from '#app/portal/sign_up/sign_up_questions'

export const UNKNOWN_LEVEL = 'unknown'
const EARLIEST = '1930-01-01'

const name = () => vine.string().trim().minLength(1).maxLength(150)

export const whoValidator = vine.create({
  signed_up: vine.enum(BOOKED_FOR),
  people: vine
    .number()
    .withoutDecimals()
    .range([2, MOST_FAMILY])
    .optional()
    .requiredWhen('signed_up', '=', 'family'),
})

/** `others` beside the first person, each with a name: a teacher reads them from the list. */
export const signUpContactValidator = (others: number) =>
  vine.create({
    name: name(),
    phone: vine
      .string()
      .trim()
      .maxLength(40)
      .use(phoneNumber())
      .optional()
      .requiredIfMissing('email'),
    email: vine.string().trim().maxLength(190).email().optional(),
    contact_owner: vine.enum(PORTAL_OWNERS).optional(),
    owner_name: vine.string().trim().maxLength(150).optional(),
    others: others > 0 ? vine.array(name()).fixedLength(others) : vine.array(name()).optional(),
    website: vine.string().maxLength(500).optional(),
  })

/** One answer of each person; a day in Poland may be left out. */
export const aboutValidator = (people: number, { isLevelAsked }: Questions) =>
  vine.create({
    people: vine
      .array(
        vine.object({
          level: isLevelAsked
            ? vine.enum([...WHOLE_LEVELS, UNKNOWN_LEVEL] as const)
            : vine.enum([...WHOLE_LEVELS, UNKNOWN_LEVEL] as const).optional(),
          in_poland_since: vine
            .date({ formats: ['YYYY-MM-DD'] })
            .afterOrEqual(EARLIEST)
            .beforeOrEqual('today')
            .nullable()
            .optional(),
          is_minor: vine.boolean().optional(),
        })
      )
      .fixedLength(people),
  })
