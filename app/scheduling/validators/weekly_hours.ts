import vine from '@vinejs/vine'

const clock = () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const day = () =>
  vine
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .use(realDay())

const realDay = vine.createRule((value, _options, field) => {
  if (typeof value === 'string' && Number.isNaN(Date.parse(`${value}T00:00Z`))) {
    field.report('Not a day', 'date', field)
  }
})

const laterThanStart = vine.createRule((value, _options, field) => {
  if (typeof value === 'string' && value <= String(field.parent.startsAt)) {
    field.report('Ends before it starts', 'later', field)
  }
})

const period = () => ({
  branchId: vine.number().withoutDecimals().positive(),
  startsAt: clock(),
  endsAt: clock().use(laterThanStart()),
})

export const weeklyHoursValidator = vine.create({
  /** From when; today when left out. */
  from: day().optional(),
  hours: vine
    .array(
      vine.object({
        weekday: vine.number().withoutDecimals().range([1, 7]),
        isRemote: vine.boolean().optional(),
        ...period(),
      })
    )
    .maxLength(40),
})

export const dayHoursValidator = vine.create({
  day: day(),
  isInstead: vine.boolean(),
  hours: vine.array(vine.object(period())).maxLength(6),
})
