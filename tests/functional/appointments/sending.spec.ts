import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/clients/invite_participant'
import AppointmentCancellation from '#app/appointments/models/appointment_cancellation'
import { isStillWanted } from '#app/appointments/reminders/is_still_wanted'
import { writeToPerson } from '#app/appointments/write_to_person'
import ContactPoint from '#app/clients/models/contact_point'
import Guardianship from '#app/clients/models/guardianship'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { makeClient } from '#database/factories/clients/client_factory'
import { statementsOf } from '#tests/functional/portal/me/statements'
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

  test('two statements are asked of the database, also about a family', async ({ assert }) => {
    const { appointment, messages } = await reminders()
    const along = await inTransaction((trx) =>
      inviteParticipant({ ...person, phone: '602345678', email: undefined }, trx)
    )
    const row = { appointment_id: appointment.id, participant_id: along.id, position: 0 }
    await db.table('appointment_participants').insert(row)
    for (const message of messages) {
      const sent = await statementsOf(async () => assert.isTrue(await isStillWanted(message)))
      assert.lengthOf(sent, 2)
    }
  })

  test('a client is asked for under every booking of theirs, a child through its mother', async ({
    assert,
  }) => {
    const { appointment, messages } = await reminders()
    const branchId = await cast.idOf(cast.krakow())
    const contacts = [
      { kind: 'phone' as const, value: person.phone },
      { kind: 'email' as const, value: person.email },
    ]
    const mother = await makeClient(await cast.anna(), { branchId, contacts })
    const child = await makeClient(await cast.anna(), { branchId, contacts: [] })
    await ContactPoint.query().where('participant_id', appointment.participantId).delete()
    const belongTo = (id: string) =>
      db.from('participants').where('id', appointment.participantId).update({ client_id: id })
    await belongTo(mother.id)
    assert.deepEqual(await answers(messages), [true, true])
    await belongTo(child.id)
    assert.deepEqual(await answers(messages), [false, false])
    const link = { clientId: child.id, guardianClientId: mother.id, basis: 'parent' as const }
    await Guardianship.create({ ...link, recordedBy: await cast.idOf(cast.anna()) })
    assert.deepEqual(await answers(messages), [true, true])
    await ContactPoint.query().where('kind', 'phone').update({ is_safe_to_write: false })
    assert.deepEqual(await answers(messages), [true, false])
  })
})
