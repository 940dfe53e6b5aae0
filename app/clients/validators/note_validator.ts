import vine from '@vinejs/vine'
import { NOTE_LEVELS } from '#app/clients/notes/note_level'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/

const words = {
  level: vine.enum(NOTE_LEVELS),
  subject: vine.string().trim().maxLength(200).nullable().optional(),
  body: vine.string().trim().minLength(1).maxLength(20_000),
  circle: vine.array(vine.string().regex(RECORD_ID)).maxLength(50).optional(),
}

export const noteValidator = vine.create(words)

export const correctionValidator = vine.create({
  ...words,
  version: vine.number().withoutDecimals().positive(),
})

export const breakGlassValidator = vine.create({
  reason: vine.string().trim().minLength(10).maxLength(500),
})
