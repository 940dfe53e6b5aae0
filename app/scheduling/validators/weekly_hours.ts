import vine from '@vinejs/vine'

const clock = () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const laterThanStart = vine.createRule((value, _options, field) => {
  if (typeof value === 'string' && value <= String(field.parent.startsAt)) {
    field.report('Ends before it starts', 'later', field)
  }
})

export const weeklyHoursValidator = vine.create({
  hours: vine
    .array(
      vine.object({
        weekday: vine.number().withoutDecimals().range([1, 7]),
        branchId: vine.number().withoutDecimals().positive(),
        startsAt: clock(),
        endsAt: clock().use(laterThanStart()),
      })
    )
    .maxLength(40),
})
