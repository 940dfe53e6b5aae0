import vine from '@vinejs/vine'
import { GROUP_MODES, GROUP_STATES } from '#app/groups/group_vocabulary'
import { SPOKEN_LANGUAGES } from '#app/identity/role'
import { day } from '#app/scheduling/validators/weekly_hours'
import { WORKSHOP_SHOWS } from '#app/workshops/workshop_list'
import { ORIENTATION_BLOCKS, WORKSHOP_KINDS } from '#app/workshops/workshop_vocabulary'

const whole = (least: number, most: number) => vine.number().withoutDecimals().range([least, most])
const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

const answers = () => ({
  name: vine.string().trim().minLength(1).maxLength(150),
  description: vine.string().trim().maxLength(600).nullable().optional(),
  placeNote: vine.string().trim().maxLength(300).nullable().optional(),
  language: vine.enum(SPOKEN_LANGUAGES),
  mode: vine.enum(GROUP_MODES),
  isPublic: vine.boolean(),
  projectId: vine.number().exists({ table: 'projects', column: 'id' }).nullable().optional(),
})

/** With one date; further ones, or a series, are planned on the page of meetings. */
const meeting = vine.object({
  day: day(),
  time: vine.string().regex(/^([01]\d|2[0-3]):(00|15|30|45)$/),
  minutes: whole(15, 600),
  roomId: vine.number().nullable().optional(),
  teacherId: recordId().nullable().optional(),
})

export const newWorkshopValidator = vine.create({
  ...answers(),
  oneTimeKey: vine.string().minLength(16).maxLength(64),
  kind: vine.enum(WORKSHOP_KINDS),
  branchId: vine.number(),
  capacity: whole(1, 500),
  meeting: meeting.nullable().optional(),
})

export const workshopChangeValidator = vine.create({
  ...answers(),
  state: vine.enum(GROUP_STATES),
  version: vine.number().positive(),
})

export const workshopListValidator = vine.create({
  branch: vine.number().optional(),
  kind: vine.enum(WORKSHOP_KINDS).optional(),
  show: vine.enum(WORKSHOP_SHOWS).optional(),
  page: whole(1, 10_000).optional(),
})

export const blocksValidator = vine.create({
  meetings: vine
    .array(vine.object({ id: recordId(), block: vine.enum(ORIENTATION_BLOCKS).nullable() }))
    .maxLength(200),
})

export const blockHoursValidator = vine.create({
  blocks: vine
    .array(vine.object({ code: vine.enum(ORIENTATION_BLOCKS), minutes: whole(15, 6000) }))
    .maxLength(20),
})
