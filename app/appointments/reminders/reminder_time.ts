import type { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { beforeQuietHours, inQuietHours } from '#app/core/quiet_hours'
import type { ReminderKind } from '#app/appointments/letters/letter_kind'

/** After this there is no use in reminding: the person is on the way. */
const LAST_MINUTES = 45

/**
 * When a reminder falls due: two days before at the same hour of the clock in Warsaw, three hours
 * before; the evening before instead, where that falls into the quiet hours.
 */
export function reminderTime(kind: ReminderKind, startsAt: DateTime): DateTime {
  const moment =
    kind === 'reminder_days'
      ? startsAt.setZone(ZONE).minus({ days: 2 })
      : startsAt.minus({ hours: 3 })
  return beforeQuietHours(moment)
}

type Meeting = {
  startsAt: DateTime
  /** When the person last heard from us of this time: a reminder that fell due before is not written. */
  toldAt: DateTime
}

/** Whether the reminder is to be written at `at`; one that comes late is left out, as is one at night. */
export function isReminderDue(
  kind: ReminderKind,
  { startsAt, toldAt }: Meeting,
  at: DateTime
): boolean {
  const due = reminderTime(kind, startsAt)
  const last =
    kind === 'reminder_days'
      ? reminderTime('reminder_hours', startsAt)
      : startsAt.minus({ minutes: LAST_MINUTES })
  return due <= at && at < last && toldAt < due && !inQuietHours(at)
}
