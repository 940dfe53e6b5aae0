import vine from '@vinejs/vine'
import { CANCELLATION_REASONS } from '#app/groups/meetings/meeting_state'
import { MOST_MEETINGS } from '#app/groups/meetings/rhythm'
import { day } from '#app/scheduling/validators/weekly_hours'

const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const startsAt = () => vine.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/)
const minutes = () => vine.number().withoutDecimals().range([15, 600])
const room = () => vine.number().withoutDecimals().positive()
const version = () => vine.number().withoutDecimals().positive()

/** `1@17:30,3@17:30`: weekdays with the time on the clock. */
const times = () =>
  vine
    .string()
    .maxLength(140)
    .regex(/^[1-7]@([01]\d|2[0-3]):[0-5]\d(,[1-7]@([01]\d|2[0-3]):[0-5]\d)*$/)
/** Days to leave out, with commas between them. */
const skip = () =>
  vine
    .string()
    .maxLength(2200)
    .regex(/^\d{4}-\d\d-\d\d(,\d{4}-\d\d-\d\d)*$/)
    .optional()

const hosts = { teacher: recordId().optional(), room: room().optional() }

export const rhythmValidator = vine.create({
  times: times(),
  minutes: minutes(),
  first: day(),
  count: vine
    .number()
    .withoutDecimals()
    .range([1, MOST_MEETINGS])
    .optional()
    .requiredIfMissing('until'),
  until: day().optional(),
  skip: skip(),
  ...hosts,
})

const span = { startsAt: startsAt(), minutes: minutes() }
const where = { teacherId: recordId().nullable(), roomId: room().nullable() }

export const newMeetingsValidator = vine.create({
  one_time_key: vine.string().minLength(16).maxLength(64),
  meetings: vine
    .array(vine.object({ ...span, ...where }))
    .minLength(1)
    .maxLength(MOST_MEETINGS),
})

/** What is to be different from a day on; left out stays as it is. */
export const changeRhythmValidator = vine.create({
  from: day(),
  times: times().optional(),
  minutes: minutes().optional(),
  skip: skip(),
  ...hosts,
})

export const seriesValidator = vine.create({
  changes: vine
    .array(vine.object({ id: recordId(), version: version(), ...span, ...where }))
    .minLength(1)
    .maxLength(MOST_MEETINGS),
})

export const moveValidator = vine.create({
  version: version(),
  day: day(),
  time: vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: minutes(),
  ...where,
})

export const substitutionValidator = vine.create({ version: version(), teacher: recordId() })

export const cancellationValidator = vine.create({
  version: version(),
  reason: vine.enum(CANCELLATION_REASONS),
  makeUp: vine
    .object({ startsAt: startsAt(), ...where })
    .nullable()
    .optional(),
})

export const plannerValidator = vine.create({
  branch: vine.number().withoutDecimals().positive().optional(),
  day: day().optional(),
})
