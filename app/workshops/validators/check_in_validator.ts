import vine from '@vinejs/vine'
import { ATTENDANCE_STATES } from '#app/groups/attendance/attendance_state'

/** A code typed or scanned, or the whole address that the code is. */
export const checkInValidator = vine.create({
  code: vine.string().trim().minLength(4).maxLength(300),
})

export const doorMarkValidator = vine.create({
  participantId: vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  state: vine.enum(ATTENDANCE_STATES),
})
