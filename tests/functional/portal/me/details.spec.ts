import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import CallRequest from '#app/appointments/models/call_request'
import Task from '#app/tasks/models/task'
import * as cast from '#tests/cast'
import { Guest, locationOf, statusOf, textOf } from '#tests/functional/portal/me/guest'
import { booker, client, PHONE } from '#tests/functional/portal/me/people'

async function halyna() {
  const person = await client('Halyna', 'Melnyk')
  const guest = new Guest()
  await guest.choose(PHONE, 'Halyna', '7351')
  return { ...person, guest }
}

const addContact = (participantId: string, value: string, more = {}) => ({
  ...{ participantId, value, kind: value.includes('@') ? 'email' : 'phone' },
  ...more,
})

test.group('My details', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('names and contacts are shown, other numbers only by their end, unsafe ones not at all', async ({
    assert,
  }) => {
    const { guest, participant } = await halyna()
    const safe = { owner: 'self', isSafeToCall: true, isSafeToWrite: true, position: 5 }
    await participant.related('contactPoints').createMany([
      { ...addContact(participant.id, '+48605111222'), ...safe },
      { ...addContact(participant.id, 'halyna.m@example.com'), ...safe },
      { ...addContact(participant.id, '+48606333444'), ...safe, isSafeToWrite: false },
    ])
    const text = await textOf(guest.get('/me/details'))
    assert.include(text, 'Halyna Melnyk')
    assert.include(text, '+48 601 234 567')
    assert.include(text, '+48 ••• ••• 222')
    assert.include(text, 'h•••@example.com')
    for (const hidden of ['605', '606', '444', 'halyna.m']) {
      assert.notInclude(text, hidden)
    }
  })

  test('messages speak the language that the person chooses', async ({ assert }) => {
    const { guest, participant } = await halyna()
    const done = await guest.post('/me/language', { language: 'ar' })
    assert.equal(done.location, '/pl/me/details?done=language')
    await participant.refresh()
    assert.equal(participant.language, 'ar')
    await guest.post('/me/language', { language: 'xx' })
    await participant.refresh()
    assert.equal(participant.language, 'ar')
  })

  test('what is wrong goes on the leading adviser’s list', async ({ assert }) => {
    const { guest, id } = await halyna()
    const adviser = await cast.anna()
    await db.from('clients').where('id', id).update({ adviser_id: adviser.id })
    const sent = guest.post('/me/details', { correction: 'Моє прізвище тепер Бондар' })
    assert.equal(await locationOf(sent), '/pl/me/details?done=correction')
    const [task] = await Task.all()
    assert.equal(task.kind, 'correct_data')
    assert.equal(task.ownerId, adviser.id)
    assert.equal(task.clientId, id)
    assert.equal(task.note, 'Моє прізвище тепер Бондар')
    const [row] = await db.from('tasks')
    assert.notInclude(row.note, 'Бондар')
  })

  test('of somebody whom nobody has recognised it goes to the adviser of the meeting', async ({
    assert,
  }) => {
    await booker('Olena')
    const guest = new Guest()
    await guest.choose(PHONE, 'Olena', '7351')
    await guest.post('/me/details', { correction: 'Olha, not Olena' })
    const [task] = await Task.all()
    assert.equal(task.ownerId, await cast.idOf(cast.anna()))
    assert.equal(task.note, 'Olena: Olha, not Olena')
  })

  test('an empty or endless correction is refused with what was typed, five a day are enough', async ({
    assert,
  }) => {
    const { guest } = await halyna()
    for (const correction of ['', '  ', 'a'.repeat(1001)]) {
      assert.equal(await statusOf(guest.post('/me/details', { correction })), 422)
    }
    for (let time = 1; time <= 7; time++) {
      await guest.post('/me/details', { correction: `No ${time}` })
    }
    assert.lengthOf(await Task.all(), 5)
  })

  test('ring me back: once while waiting, at the number of the record', async ({ assert }) => {
    const { guest, participant } = await halyna()
    for (let time = 1; time <= 2; time++) {
      assert.equal(await locationOf(guest.post('/me/call-requests')), '/pl/me?done=call')
    }
    const [call, more] = await CallRequest.all()
    assert.equal(call.participantId, participant.id)
    assert.isUndefined(more)
  })

  test('without a number that is safe to call, the person writes one', async ({ assert }) => {
    const { guest, participant } = await halyna()
    const own = db.from('contact_points').where('participant_id', participant.id)
    await own.update({ is_safe_to_call: false })
    const asked = guest.post('/me/call-requests')
    assert.equal(await locationOf(asked), '/pl/call-requests/new')
    assert.isEmpty(await CallRequest.all())
  })
})
