import vine from '@vinejs/vine'
import { SPOKEN_LANGUAGES } from '#app/identity/role'
import { FAMILY_TOO_LARGE } from '#app/groups/group_rule'
import { GROUP_MODES, GROUP_STATES } from '#app/groups/group_vocabulary'
import { COURSE_LEVELS } from '#app/courses/course_level'
import { COURSE_SHOWS } from '#app/courses/course_list'

const TERM = /^20\d\d-(spring|summer|autumn)$/
const TIME = /^([01]\d|2[0-3]):(00|15|30|45)$/
const whole = (least: number, most: number) => vine.number().withoutDecimals().range([least, most])
const day = () => vine.string().regex(/^\d{4}-\d\d-\d\d$/)
const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const percent = () => whole(0, 100)

const priority = vine.object({
  months: whole(1, 60).nullable().optional(),
  level: vine.enum(COURSE_LEVELS).nullable().optional(),
  household: vine.boolean(),
  minor: vine.boolean(),
  familyTooLarge: vine.enum(FAMILY_TOO_LARGE),
  offerHours: whole(1, 100),
})

const answers = {
  name: vine.string().trim().minLength(1).maxLength(150),
  level: vine.enum(COURSE_LEVELS),
  term: vine.string().regex(TERM),
  mode: vine.enum(GROUP_MODES),
  language: vine.enum(SPOKEN_LANGUAGES),
  isPublic: vine.boolean(),
  attendanceThreshold: percent(),
  testThreshold: percent(),
  absenceLimit: whole(1, 30).nullable().optional(),
  projectId: vine.number().exists({ table: 'projects', column: 'id' }).nullable().optional(),
  hasChildcare: vine.boolean(),
  placeNote: vine.string().trim().maxLength(300).nullable().optional(),
  priority,
}

export const courseChangeValidator = vine.create({
  ...answers,
  state: vine.enum(GROUP_STATES),
  version: vine.number().positive(),
})

export const newCourseValidator = vine.create({
  ...answers,
  oneTimeKey: vine.string().minLength(16).maxLength(64),
  branchId: vine.number(),
  capacity: whole(1, 200),
  lessons: whole(1, 400),
  lessonMinutes: whole(15, 120),
  perMeeting: whole(1, 8),
  times: vine
    .array(vine.object({ weekday: whole(1, 7), time: vine.string().regex(TIME) }))
    .minLength(1)
    .maxLength(7),
  first: day(),
  teacherId: recordId().exists({ table: 'staff_members', column: 'id' }).nullable().optional(),
  roomId: vine.number().nullable().optional(),
  skip: vine.array(day()).maxLength(200),
})

/** What the plan of meetings depends on; lives in the address. */
export const planValidator = vine.create({
  branch: vine.number(),
  times: vine
    .array(vine.string().regex(/^[1-7]-([01]\d|2[0-3]):(00|15|30|45)$/))
    .minLength(1)
    .maxLength(7),
  minutes: whole(15, 960),
  first: day(),
  count: whole(1, 200),
  teacher: recordId().optional(),
  room: vine.number().optional(),
  skip: vine.array(day()).maxLength(200).optional(),
})

export const courseListValidator = vine.create({
  branch: vine.number().optional(),
  level: vine.enum(COURSE_LEVELS).optional(),
  term: vine.string().regex(TERM).optional(),
  state: vine.enum(GROUP_STATES).optional(),
  show: vine.enum(COURSE_SHOWS).optional(),
  page: vine.number().positive().optional(),
})
