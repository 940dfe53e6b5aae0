import vine from '@vinejs/vine'
import { emailAddress } from '#app/identity/validators/sign_in'

const text = (length: number) => vine.string().trim().minLength(1).maxLength(length)
const clock = () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const laterThan = vine.createRule((value: unknown, options: { field: string }, field) => {
  if (typeof value === 'string' && value <= String(field.parent[options.field])) {
    field.report('Closes before it opens', 'later', field)
  }
})

const openingHours = () =>
  vine
    .array(
      vine.object({
        weekday: vine.number().withoutDecimals().range([1, 7]),
        opensAt: clock(),
        closesAt: clock().use(laterThan({ field: 'opensAt' })),
      })
    )
    .maxLength(14)

export const openingHoursValidator = vine.create({ openingHours: openingHours() })

const profile = {
  name: text(120),
  street: text(160),
  postalCode: vine.string().regex(/^\d{2}-\d{3}$/),
  city: text(80),
  phone: text(40),
  email: emailAddress(),
  rooms: vine
    .array(
      vine.object({
        id: vine.number().nullable(),
        name: text(80),
        seats: vine.number().withoutDecimals().range([1, 500]),
        isAccessible: vine.boolean(),
      })
    )
    .distinct('name'),
}

export const branchValidator = vine.create(profile)

export const newBranchValidator = vine.create({ ...profile, openingHours: openingHours() })
