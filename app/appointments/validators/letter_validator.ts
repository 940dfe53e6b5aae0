import vine from '@vinejs/vine'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { MESSAGE_KINDS } from '#app/appointments/letters/letter_kind'

export const absenceValidator = vine.create({ is_invited: vine.boolean().optional() })

export const writeAgainValidator = vine.create({
  one_time_key: vine.string().minLength(16).maxLength(64),
  kind: vine.enum(MESSAGE_KINDS),
})

export const letterLanguageValidator = vine.create({
  language: vine.enum(PUBLIC_LANGUAGES).optional(),
})

const words = {
  subject: vine.string().trim().maxLength(200).nullable().optional(),
  text: vine.string().trim().minLength(1).maxLength(4000),
}

/** What somebody has typed so far; nothing is wrong yet. */
export const letterDraftValidator = vine.create({
  subject: vine.string().maxLength(200).nullable().optional(),
  text: vine.string().maxLength(4000).nullable().optional(),
})

/** `version`: the last one that the editor saw; whoever saved first since then wins. */
export const wordingValidator = vine.create({ ...words, version: vine.number().min(0) })

export const originalValidator = vine.create({ version: vine.number().min(0) })
