import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { Guest, locationOf, statusOf, textOf } from '#tests/functional/portal/me/guest'
import { booker, client, PHONE } from '#tests/functional/portal/me/people'
import { Visitor, workdayAt } from '#tests/visitor'

/** Somebody who booked on the public pages and came in. */
async function booked() {
  const branch = await openBranch()
  await bookableAdviser(branch)
  const visitor = new Visitor('pl')
  await visitor.choose(branch, workdayAt('08:45'))
  const key = await visitor.introduce({ name: 'Олена', phone: PHONE })
  await visitor.post('/book', { one_time_key: key })
  const appointment = await Appointment.firstOrFail()
  const guest = new Guest()
  await guest.choose(PHONE, 'Олена', '7351')
  return { guest, appointment, path: `/me/appointments/${appointment.id}` }
}

test.group('My appointments', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a meeting is cancelled with two taps, once', async ({ assert }) => {
    const { guest, path } = await booked()
    assert.include(await textOf(guest.get(`${path}/cancellation`)), '08:45')
    assert.isEmpty(await db.from('appointment_cancellations'))
    for (let time = 1; time <= 2; time++) {
      assert.equal(await locationOf(guest.post(`${path}/cancellation`)), '/pl/me?done=cancelled')
    }
    const [cancellation, more] = await db.from('appointment_cancellations')
    assert.equal(cancellation.reason, 'by_person')
    assert.isUndefined(more)
    assert.equal(await locationOf(guest.get(`${path}/cancellation`)), '/pl/me')
  })

  test('a meeting gets another time; a time that is gone is answered with others', async ({
    assert,
  }) => {
    const { guest, path, appointment } = await booked()
    const startsAt = workdayAt('09:30')
    assert.equal(await statusOf(guest.get(`${path}/time`)), 200)
    assert.equal(
      await locationOf(guest.post(`${path}/time`, { starts_at: startsAt })),
      '/pl/me?done=moved'
    )
    await appointment.refresh()
    assert.equal(appointment.startsAt.toMillis(), Date.parse(startsAt))
    const gone = await guest.post(`${path}/time`, { starts_at: workdayAt('03:00') })
    assert.equal(gone.status, 409)
    assert.equal(await statusOf(guest.post(`${path}/time`, { starts_at: 'tomorrow' })), 422)
  })

  test('a career adviser’s meeting is cancelled here, and moved with the career adviser', async ({
    assert,
  }) => {
    const { guest, path, appointment } = await booked()
    await appointment.merge({ kind: 'career' }).save()
    assert.notInclude(await textOf(guest.get('/me')), `${path}/time`)
    assert.equal(await locationOf(guest.get(`${path}/time`)), '/pl/me')
    const moved = guest.post(`${path}/time`, { starts_at: workdayAt('09:30') })
    assert.equal(await locationOf(moved), '/pl/me')
    assert.equal(await statusOf(guest.get(`${path}/cancellation`)), 200)
  })

  test('the same once more: everything is answered but the time', async ({ assert }) => {
    const { guest, path } = await booked()
    await guest.post(`${path}/cancellation`)
    assert.equal(await locationOf(guest.post(`${path}/again`)), '/pl/book/time')
    await guest.post('/book/time', { starts_at: workdayAt('11:00') })
    const check = await textOf(guest.get('/book/check'))
    assert.include(check, 'Олена')
    assert.include(check.replace(/\D/g, ''), '48601234567')
    await guest.post('/me/sign-out')
    assert.notInclude(await textOf(guest.get('/book/check')), 'Олена')
  })

  test('past meetings are listed after the next ones', async ({ assert }) => {
    const { meeting } = await booker('Olena', { days: -3 })
    const next = await booker('Olena')
    const guest = new Guest()
    await guest.choose(PHONE, 'Olena', '7351')
    const text = await textOf(guest.get('/me'))
    assert.isBelow(text.indexOf(next.meeting.id), text.indexOf(meeting.id))
    const path = `/me/appointments/${meeting.id}`
    assert.equal(await locationOf(guest.post(`${path}/cancellation`)), '/pl/me')
    assert.isEmpty(await db.from('appointment_cancellations'))
  })

  test('an id that nobody has, or that is no id, is not found', async ({ assert }) => {
    const { guest } = await booked()
    for (const id of ['01K00000000000000000000000', '1', "' or 1=1"]) {
      const path = `/me/appointments/${encodeURIComponent(id)}/cancellation`
      assert.equal(await statusOf(guest.get(path)), 404)
    }
  })

  test('every look is on record, and so is every entry', async ({ assert }) => {
    const { id } = await client('Halyna', 'Melnyk')
    const guest = new Guest()
    await guest.choose(PHONE, 'Halyna', '7351')
    await guest.get('/me')
    await guest.get('/me/details')
    const entries = await db.from('audit_entries').where('subject_id', id).orderBy('id')
    const actions = entries.map(({ action }) => action)
    assert.includeMembers(actions, [
      'personal_pin.chosen',
      'me.signed_in',
      'me.viewed',
      'me_details.viewed',
    ])
  })

  test('another site cannot cancel in the person’s name', async ({ assert }) => {
    const { guest, path } = await booked()
    const url = `http://${process.env.HOST}:${process.env.PORT}/pl${path}/cancellation`
    const cookie = [...guest.cookies].map((pair) => pair.join('=')).join('; ')
    const headers = { cookie, origin: 'https://evil.example' }
    const answer = await fetch(url, { method: 'POST', headers, redirect: 'manual' })
    assert.equal(answer.status, 403)
    assert.isEmpty(await db.from('appointment_cancellations'))
  })

  test('a PIN that staff remove ends the form under way', async ({ assert }) => {
    const { guest, path } = await booked()
    await db.from('personal_pins').delete()
    assert.equal(await locationOf(guest.post(`${path}/cancellation`)), '/pl/me/sign-in?over=1')
    assert.isEmpty(await db.from('appointment_cancellations'))
  })
})
