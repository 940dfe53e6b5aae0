import vine from '@vinejs/vine'
import { COURSE_LEVELS } from '#app/courses/course_level'

const points = vine.number().min(0).max(500).decimal([0, 1])
const level = vine.enum(COURSE_LEVELS).nullable()

export const resultsValidator = vine.create({
  version: vine.number().min(1).nullable(),
  heldOn: vine.date().transform((day) => day.toISOString().slice(0, 10)),
  threshold: vine.number().withoutDecimals().range([1, 100]),
  parts: vine
    .array(
      vine.object({
        name: vine.string().trim().minLength(1).maxLength(60),
        maxPoints: vine.number().withoutDecimals().range([1, 500]),
      })
    )
    .minLength(1)
    .maxLength(8),
  rows: vine
    .array(
      vine.object({
        participantId: vine.string().fixedLength(26),
        isAbsent: vine.boolean(),
        points: vine.array(points.clone().nullable()).maxLength(8),
        levelAtStart: level.clone(),
        levelAtEnd: level.clone(),
      })
    )
    .maxLength(100),
})
