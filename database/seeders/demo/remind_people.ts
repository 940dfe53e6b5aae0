import type { DateTime } from 'luxon'
import { toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import OutboxMessage from '#app/core/models/outbox_message'
import { callAboutUndelivered } from '#app/appointments/reminders/call_about_undelivered'
import Appointment from '#app/appointments/models/appointment'
import type { MessageKind } from '#app/appointments/letters/letter_kind'
import { writeToPerson } from '#app/appointments/write_to_person'

const BOOKED = 16
const MISSED = 4

/** The nearest meetings were confirmed and reminded of; one message came back, so somebody is to be called. */
export async function remindPeople(now: DateTime) {
  const coming = await Appointment.query()
    .doesntHave('cancellation')
    .where('starts_at', '>', toSql(now.plus({ hours: 20 })))
    .orderBy('starts_at')
    .limit(BOOKED)
  const missed = await Appointment.query().has('absence').orderBy('starts_at', 'desc').limit(MISSED)
  for (const appointment of coming) {
    await write('confirmed', appointment, appointment.createdAt)
    if (appointment.startsAt < now.plus({ days: 2 })) {
      await write('reminder_days', appointment, appointment.startsAt.minus({ days: 2 }))
    }
  }
  for (const appointment of missed) {
    await write('missed', appointment, appointment.endsAt.plus({ minutes: 20 }))
  }
  await loseOne(coming.at(-1))
}

/** As if the worker had sent it then. */
async function write(kind: MessageKind, appointment: Appointment, at: DateTime) {
  await inTransaction(async (trx) => {
    await writeToPerson(kind, appointment, trx)
    const moment = toSql(at)
    await trx
      .from('outbox_messages')
      .where({ subject_id: appointment.id, state: 'waiting' })
      .update({ state: 'delivered', sent_at: moment, delivered_at: moment, available_at: moment })
  })
}

async function loseOne(appointment?: Appointment) {
  const message = await OutboxMessage.query()
    .where('subject_id', appointment?.id ?? '')
    .first()
  if (message) {
    await message.merge({ state: 'bounced', deliveredAt: null }).save()
    await inTransaction((trx) => callAboutUndelivered(message, trx))
  }
}
