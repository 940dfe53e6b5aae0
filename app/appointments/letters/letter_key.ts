import { Exception } from '@adonisjs/core/exceptions'
import vine from '@vinejs/vine'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { LETTER_CHANNELS, MESSAGE_KINDS } from '#app/appointments/letters/letter_kind'

const validator = vine.create({
  kind: vine.enum(MESSAGE_KINDS),
  channel: vine.enum(LETTER_CHANNELS),
  language: vine.enum(PUBLIC_LANGUAGES),
})

/** Which message an address means; no such message is not found. */
export async function letterKeyOf(params: Record<string, string>) {
  const [, key] = await validator.tryValidate(params)
  if (!key) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  return key
}
