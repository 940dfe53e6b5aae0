import type { DateTime } from 'luxon'
import { now } from '#app/core/clock'
import { afterQuietHours } from '#app/core/quiet_hours'
import type { LetterChannel, MessageKind } from '#app/appointments/letters/letter_kind'

/** What answers the person, or wakes nobody, goes at once. */
const waits = (kind: MessageKind, channel: LetterChannel) =>
  kind === 'missed' || (channel === 'sms' && kind !== 'confirmed')

/** After the quiet hours, unless the meeting would be over by then; worthless once it has begun. */
export function whenToSend(kind: MessageKind, channel: LetterChannel, startsAt: DateTime) {
  const later = waits(kind, channel) ? afterQuietHours(now()) : now()
  const isTooLate = kind !== 'missed' && later >= startsAt
  const availableAt = isTooLate ? now() : later
  return { availableAt, giveUpAt: startsAt > availableAt ? startsAt : undefined }
}
