import { Settings } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now, ZONE } from '#app/core/clock'
import { inQuietHours } from '#app/core/quiet_hours'
import OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/clients/invite_participant'
import { writeToPerson } from '#app/appointments/write_to_person'
import ContactPoint from '#app/clients/models/contact_point'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import * as cast from '#tests/cast'

const person = { name: 'Олена', language: 'uk', phone: '601234567' }
const KEY = 'a-key-of-this-very-form'

async function booked(startsAt = now().plus({ days: 5 })) {
  const { id } = await inTransaction((trx) => inviteParticipant(person, trx))
  const appointment = await makeMeeting({ staff: await cast.anna(), participantId: id, startsAt })
  await inTransaction((trx) => writeToPerson('confirmed', appointment, trx))
  return appointment
}

async function kinds() {
  const messages = await OutboxMessage.query().orderBy('id')
  return messages.map(({ kind }) => kind)
}

test.group('What was sent', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => () => void (Settings.now = () => Date.now()))

  test('staff of the branch see it with its state, and read it; the look is recorded', async ({
    client,
    assert,
  }) => {
    const { id } = await booked()
    const anna = await cast.anna()
    const page = await client.get(`/appointments/${id}`).loginAs(anna).withInertia()
    const [message] = page.inertiaProps.messages as { id: string; kind: string; state: string }[]
    assert.equal(message.kind, 'confirmed')
    assert.equal(message.state, 'waiting')
    assert.notInclude(JSON.stringify(message), '601234567')
    const read = await client
      .get(`/appointments/${id}/messages/${message.id}`)
      .loginAs(anna)
      .withInertia()
    assert.include((read.inertiaProps.message as { text: string }).text, 'MCI')
    assert.lengthOf(await db.from('audit_entries').where('action', 'appointment.viewed'), 2)
  })

  test('nobody else does: a guest, an accountant, another branch, another appointment', async ({
    client,
  }) => {
    const { id } = await booked()
    const other = await booked()
    const { id: message } = await OutboxMessage.query().orderBy('id').firstOrFail()
    const address = `/appointments/${id}/messages/${message}`
    const guest = await client.get(address).redirects(0)
    guest.assertStatus(302)
    const far = await cast.hire({
      givenName: 'Ewa',
      familyName: 'Daleka',
      roles: ['adviser'],
      branches: [await cast.tarnow()],
    })
    for (const staff of [await cast.accountant(), far]) {
      const refused = await client.get(address).loginAs(staff)
      refused.assertStatus(404)
    }
    const wrong = await client
      .get(`/appointments/${other.id}/messages/${message}`)
      .loginAs(await cast.anna())
    wrong.assertStatus(404)
  })

  test('it is sent again once, however often the button is pressed', async ({ client, assert }) => {
    const { id } = await booked()
    for (let press = 0; press < 2; press++) {
      const done = await client
        .post(`/appointments/${id}/messages`)
        .loginAs(await cast.anna())
        .withCsrfToken()
        .redirects(0)
        .form({ kind: 'confirmed', one_time_key: KEY })
      done.assertStatus(303)
    }
    assert.deepEqual(await kinds(), ['appointment_confirmed', 'appointment_confirmed'])
    assert.lengthOf(await db.from('audit_entries').where('action', 'appointment.written_again'), 1)
  })

  test('what is not true any more is not sent again, nor to an unsafe phone', async ({
    client,
    assert,
  }) => {
    const { id } = await booked()
    const press = async (kind: string, key: string) =>
      client
        .post(`/appointments/${id}/messages`)
        .loginAs(await cast.anna())
        .withCsrfToken()
        .redirects(0)
        .form({ kind, one_time_key: key })
    await press('cancelled', 'key-of-the-first-press')
    await press('reminder_hours', 'key-of-the-second-press')
    await ContactPoint.query().update({ is_safe_to_write: false })
    await press('confirmed', 'key-of-the-third-press')
    assert.deepEqual(await kinds(), ['appointment_confirmed'])
  })

  for (const [told, sent] of [
    [{}, ['appointment_confirmed', 'appointment_missed']],
    [{ is_invited: 'true' }, ['appointment_confirmed', 'appointment_missed']],
    [{ is_invited: 'false' }, ['appointment_confirmed']],
  ] as const) {
    test(`an absence with ${JSON.stringify(told)} leaves ${sent.length} messages`, async ({
      client,
      assert,
    }) => {
      const { id } = await booked(now().minus({ minutes: 30 }))
      for (let press = 0; press < 2; press++) {
        await client
          .post(`/appointments/${id}/absences`)
          .loginAs(await cast.anna())
          .withCsrfToken()
          .redirects(0)
          .form(told)
      }
      assert.deepEqual(await kinds(), [...sent])
    })
  }

  test('the kind message leads to a new booking and wakes nobody', async ({ assert }) => {
    const night = now().setZone(ZONE).set({ hour: 22, minute: 10 }).toMillis()
    Settings.now = () => night
    const appointment = await booked(now().minus({ hours: 4 }))
    await inTransaction((trx) => writeToPerson('missed', appointment, trx))
    const message = await OutboxMessage.query().orderBy('id', 'desc').firstOrFail()
    assert.match(message.parsedContent.text, /\/uk\/book$/)
    assert.isFalse(inQuietHours(message.availableAt))
    assert.isAbove(message.availableAt.toMillis(), night)
  })
})
