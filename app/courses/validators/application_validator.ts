import vine from '@vinejs/vine'
import {
  COURSE_TIMES,
  LITERACIES,
  WISHED_MODES,
} from '#app/courses/applications/application_vocabulary'
import { CHECK_LEVELS } from '#app/courses/self_check/check_level'

const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

export const personValidator = vine.create({
  client: recordId().optional(),
  participant: recordId().optional().requiredIfMissing('client'),
})

export const applicationValidator = vine.create({
  branch_id: vine.number(),
  level: vine.enum(CHECK_LEVELS).nullable().optional(),
  times: vine.array(vine.enum(COURSE_TIMES)).minLength(1).distinct(),
  mode: vine.enum(WISHED_MODES),
  goes_elsewhere: vine.boolean().optional(),
  needs_childcare: vine.boolean().optional(),
  is_together: vine.boolean().optional(),
  version: vine.number().withoutDecimals().optional(),
})

export const versionValidator = vine.create({ version: vine.number().withoutDecimals() })

export const interviewValidator = vine.create({
  literacy: vine.enum(LITERACIES),
  level: vine.enum(CHECK_LEVELS),
  course: vine.enum(CHECK_LEVELS),
  note: vine.string().trim().maxLength(2000).nullable().optional(),
})

export const proposalPageValidator = vine.create({ application: recordId().optional() })

export const correctionValidator = vine.create({
  version: vine.number().withoutDecimals(),
  /** `waiting` keeps the person waiting; left out, the proposal decides again. */
  group: vine.string().maxLength(26).nullable().optional(),
})

export const applyingValidator = vine.create({ seen: vine.string().regex(/^[0-9a-f]{24}$/) })
