import { now, toSql, ZONE } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/clients/invite_participant'
import Appointment from '#app/appointments/models/appointment'
import type { ReminderKind } from '#app/appointments/letters/letter_kind'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { makeMeeting } from '#database/factories/appointments/make_meeting'

/** Hours until a meeting of which this reminder has just fallen due. */
const AHEAD: Record<ReminderKind, number> = { reminder_days: 46, reminder_hours: 2 }

/** Meetings booked five days ago, `each` of them due to be reminded of by mail and by text. */
export async function dueMeetings(each: number) {
  const branch = await openBranch()
  const { staff } = await bookableAdviser(branch)
  await staff.load('branches')
  for (const kind of ['reminder_days', 'reminder_hours'] as const) {
    for (let index = 0; index < each; index++) {
      const contact = { phone: `+48601${String(100_000 + index)}`, email: `o${index}@example.com` }
      const person = { name: 'Олена', language: 'uk', ...contact }
      const { id } = await inTransaction((trx) => inviteParticipant(person, trx))
      const startsAt = now().plus({ hours: AHEAD[kind] })
      await makeMeeting({ staff, participantId: id, startsAt })
    }
  }
  const bookedAt = now().minus({ days: 5 })
  await Appointment.query().update({ created_at: toSql(bookedAt) })
}

/** An hour that is far from every moment of the suite, whenever it runs. */
export function distantQuietHour(): string {
  const local = now().setZone(ZONE)
  return `${local.plus({ hours: 6 }).toFormat('HH:mm')}-${local.plus({ hours: 7 }).toFormat('HH:mm')}`
}
