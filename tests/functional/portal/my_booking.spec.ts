import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { Visitor, workdayAt } from '#tests/visitor'

async function booked() {
  const branch = await openBranch()
  await bookableAdviser(branch)
  const visitor = new Visitor()
  const link = await visitor.book(branch, workdayAt('08:45'))
  return { visitor, branch, link }
}

const kinds = async () => {
  const messages = await OutboxMessage.query().orderBy('created_at').orderBy('id')
  return messages.map(({ kind }) => kind)
}

test.group('My booking', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a wrong link is a page that does not exist', async ({ assert }) => {
    for (const path of ['', '/time', '/cancellation', '/calendar.ics', '/print']) {
      const response = await new Visitor().get(`/bookings/AAAAAAAAAAAAAAAAAAAAAAAA${path}`)
      assert.equal(response.status, 404)
    }
  })

  test('the calendar file says when and where, never what about', async ({ assert }) => {
    const { visitor, link, branch } = await booked()
    const file = await visitor.get(`${link}/calendar.ics`)
    assert.equal(file.status, 200)
    assert.equal(file.headers.get('content-type'), 'text/calendar; charset=utf-8')
    assert.include(file.text, 'DTSTART;TZID=Europe/Warsaw:')
    assert.include(file.text, 'T084500')
    assert.include(file.text, branch.city)
    assert.notMatch(file.text, /housing|житло|mieszkan/i)
  })

  test('the printed page shows the reference', async ({ assert }) => {
    const { visitor, link } = await booked()
    const page = await visitor.get(`${link}/print`)
    const appointment = await Appointment.firstOrFail()
    assert.include(page.text, appointment.reference)
  })

  test('opening the link to cancel cancels nothing; the button does', async ({ assert }) => {
    const { visitor, link } = await booked()
    const page = await visitor.get(`${link}/cancellation`)
    assert.equal(page.status, 200)
    assert.isNotEmpty(await db.from('reserved_quarters'))
    const done = await visitor.post(`${link}/cancellation`)
    assert.equal(done.status, 303)
    assert.isEmpty(await db.from('reserved_quarters'))
    const [cancellation] = await db.from('appointment_cancellations')
    assert.equal(cancellation.reason, 'by_person')
    assert.isNull(cancellation.staff_member_id)
    assert.deepEqual(await kinds(), ['appointment_confirmed', 'appointment_cancelled'])
    const again = await visitor.post(`${link}/cancellation`)
    assert.equal(again.status, 303)
    assert.lengthOf(await db.from('appointment_cancellations'), 1)
  })

  test('the person moves the meeting to a free time', async ({ assert }) => {
    const { visitor, link } = await booked()
    const page = await visitor.get(`${link}/time?day=${workdayAt('10:00').slice(0, 10)}`)
    assert.equal(page.status, 200)
    const moved = await visitor.post(`${link}/time`, { starts_at: workdayAt('10:15') })
    assert.equal(moved.status, 303)
    const appointment = await Appointment.firstOrFail()
    assert.equal(
      appointment.startsAt.toUTC().toISO({ suppressMilliseconds: true }),
      workdayAt('10:15')
    )
    assert.lengthOf(await db.from('reserved_quarters'), 3)
    assert.deepEqual(await kinds(), ['appointment_confirmed', 'appointment_moved'])
  })

  test('a move to a time that is taken offers others and keeps the old one', async ({ assert }) => {
    const { visitor, branch, link } = await booked()
    await new Visitor().choose(branch, workdayAt('10:15'))
    const refused = await visitor.post(`${link}/time`, { starts_at: workdayAt('10:15') })
    assert.equal(refused.status, 409)
    const appointment = await Appointment.firstOrFail()
    assert.equal(
      appointment.startsAt.toUTC().toISO({ suppressMilliseconds: true }),
      workdayAt('08:45')
    )
  })

  test('a double click moves once; a page of before a change says that it changed', async ({
    assert,
  }) => {
    const { visitor, link } = await booked()
    const { text } = await visitor.get(`${link}/time`)
    const version = text.match(/name="version" value="(\d+)"/)![1]
    const move = (time: string) =>
      visitor.post(`${link}/time`, { starts_at: workdayAt(time), version })
    const twice = await Promise.all([move('10:15'), move('10:15')])
    assert.deepEqual(
      twice.map(({ status }) => status),
      [303, 303]
    )
    assert.deepEqual(await kinds(), ['appointment_confirmed', 'appointment_moved'])
    const late = await move('11:00')
    assert.equal(late.status, 409)
    assert.include(late.text, 'Цю зустріч тим часом змінили')
    assert.include(late.text, '10:15')
  })

  test('a cancelled meeting cannot be moved, and its page says that it is cancelled', async ({
    assert,
  }) => {
    const { visitor, link } = await booked()
    await visitor.post(`${link}/cancellation`)
    const refused = await visitor.post(`${link}/time`, { starts_at: workdayAt('10:15') })
    assert.equal(refused.status, 409)
    assert.include(refused.text, `${link}/rebooking`)
    assert.isEmpty(await db.from('reserved_quarters'))
  })
})
