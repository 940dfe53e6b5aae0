import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/appointments/invite_participant'
import AppointmentCancellation from '#app/appointments/models/appointment_cancellation'
import { isStillWanted } from '#app/appointments/reminders/is_still_wanted'
import { writeToPerson } from '#app/appointments/write_to_person'
import ContactPoint from '#app/clients/models/contact_point'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import * as cast from '#tests/cast'

const person = { name: 'Олена', language: 'uk', phone: '601234567', email: 'o@poczta.example' }

/** The reminder by mail and the one by text message. */
async function reminders() {
  const { id } = await inTransaction((trx) => inviteParticipant(person, trx))
  const startsAt = now().plus({ hours: 3 })
  const appointment = await makeMeeting({ staff: await cast.anna(), participantId: id, startsAt })
  for (const kind of ['reminder_days', 'reminder_hours'] as const) {
    await inTransaction((trx) => writeToPerson(kind, appointment, trx))
  }
  return { appointment, messages: await OutboxMessage.query().orderBy('id') }
}

const answers = (messages: OutboxMessage[]) => Promise.all(messages.map(isStillWanted))

test.group('When a message leaves', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('its address is asked for once more', async ({ assert }) => {
    const { messages } = await reminders()
    assert.deepEqual(await answers(messages), [true, true])
    await ContactPoint.query().where('kind', 'email').update({ is_safe_to_write: false })
    assert.deepEqual(await answers(messages), [false, true])
    await ContactPoint.query().update({ valid_until: '2020-01-01' })
    assert.deepEqual(await answers(messages), [false, false])
  })

  test('a reminder of what is cancelled or has begun stays here', async ({ assert }) => {
    const { appointment, messages } = await reminders()
    await appointment.merge({ startsAt: now().minus({ minutes: 1 }) }).save()
    assert.deepEqual(await answers(messages), [false, false])
    await appointment.merge({ startsAt: now().plus({ hours: 1 }) }).save()
    const cancellation = { staffMemberId: null, reason: 'by_person' as const }
    await AppointmentCancellation.create({ appointmentId: appointment.id, ...cancellation })
    assert.deepEqual(await answers(messages), [false, false])
  })
})
