import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import ContactPoint from '#app/clients/models/contact_point'
import Appointment from '#app/appointments/models/appointment'
import SlotAlert from '#app/appointments/models/slot_alert'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { Visitor, workdayAt } from '#tests/visitor'

const NAME = 'Ґ'.repeat(150)

/** A double click: the browser sends the form twice and shows what comes last. */
const twice = async (visitor: Visitor, path: string, form: Record<string, string | number>) => {
  const answers = await Promise.all([visitor.post(path, form), visitor.post(path, form)])
  return answers.map(({ status, location }) => `${status} ${location.split('?')[0]}`)
}

async function begun() {
  const branch = await openBranch()
  await bookableAdviser(branch)
  const visitor = new Visitor()
  await visitor.post('/book/topic', { topic: 'housing' })
  return { branch, visitor }
}

const held = () => db.from('reservations').where('state', 'held')

test.group('Clumsy hands in a booking', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a double click on any button is one click', async ({ assert }) => {
    const { branch, visitor } = await begun()
    const both = (answer: string) => [answer, answer]
    const place = { branch_id: branch.id, language: 'uk' }
    const toTopic = await twice(visitor, '/book/topic', { topic: 'housing' })
    assert.deepEqual(toTopic, both('303 /uk/book/place'))
    assert.deepEqual(await twice(visitor, '/book/place', place), both('303 /uk/book/time'))
    const time = { starts_at: workdayAt('08:45') }
    assert.deepEqual(await twice(visitor, '/book/time', time), both('303 /uk/book/contact'))
    assert.lengthOf(await held(), 1)
    const contact = { name: 'Олена', phone: '601234567' }
    assert.deepEqual(await twice(visitor, '/book/contact', contact), both('303 /uk/book/check'))
    const key = await visitor.introduce(contact)
    const [one, other] = await twice(visitor, '/book', { one_time_key: key })
    assert.match(one, /^303 \/uk\/bookings\//)
    assert.equal(one, other)
    assert.lengthOf(await Appointment.all(), 1)
    const cancel = `${one.slice(7)}/cancellation`
    assert.deepEqual(await twice(visitor, cancel, {}), both(one))
    assert.lengthOf(await db.from('appointment_cancellations'), 1)
  })

  test('a double click on “tell me” is one wish', async ({ assert }) => {
    const { branch, visitor } = await begun()
    await visitor.post('/book/place', { branch_id: branch.id, language: 'uk' })
    const day = workdayAt('08:00').slice(0, 10)
    const days = { first_day: day, last_day: day, part_of_day: 'any' }
    const { text } = await visitor.get('/book/alert')
    const key = text.match(/name="one_time_key" value="(\w+)"/)![1]
    const form = { name: 'Олена', email: 'olena@example.com', one_time_key: key, ...days }
    const [one, other] = await twice(visitor, '/book/alert', form)
    assert.equal(one, other)
    assert.lengthOf(await SlotAlert.all(), 1)
  })

  test('two tabs with different times: the later one counts, the older button says so', async ({
    assert,
  }) => {
    const { branch, visitor } = await begun()
    await visitor.post('/book/place', { branch_id: branch.id, language: 'uk' })
    await visitor.post('/book/time', { starts_at: workdayAt('08:45') })
    const old = await visitor.introduce()
    await visitor.post('/book/time', { starts_at: workdayAt('10:15') })
    const refused = await visitor.post('/book', { one_time_key: old })
    assert.equal(refused.location, '/uk/book/check?changed=1')
    const page = await visitor.get('/book/check?changed=1')
    assert.include(page.text, 'щойно змінилися')
    assert.include(page.text, '10:15')
    assert.isEmpty(await Appointment.all())
    assert.lengthOf(await held(), 1)
  })

  test('two tabs that choose at the very same moment hold one time', async ({ assert }) => {
    const { branch, visitor } = await begun()
    await visitor.post('/book/place', { branch_id: branch.id, language: 'uk' })
    const choose = (time: string) => visitor.post('/book/time', { starts_at: workdayAt(time) })
    const answers = await Promise.all([choose('08:45'), choose('10:15')])
    assert.isTrue(answers.every(({ status }) => status === 303))
    assert.lengthOf(await held(), 1)
    assert.lengthOf(await db.from('reserved_quarters'), 3)
  })

  test('the way back after booking leads to the booking, not to a second one', async ({
    assert,
  }) => {
    const { branch, visitor } = await begun()
    await visitor.post('/book/place', { branch_id: branch.id, language: 'uk' })
    await visitor.post('/book/time', { starts_at: workdayAt('08:45') })
    const key = await visitor.introduce()
    const first = await visitor.post('/book', { one_time_key: key })
    const back = await visitor.get('/book/check')
    assert.equal(back.location, '/uk/book/topic')
    const again = await visitor.post('/book', { one_time_key: key })
    assert.equal(again.location, first.location)
    assert.lengthOf(await Appointment.all(), 1)
  })

  test('a name of 150 letters is a name, one more is asked for again and kept', async ({
    assert,
  }) => {
    const { branch, visitor } = await begun()
    await visitor.post('/book/place', { branch_id: branch.id, language: 'uk' })
    await visitor.post('/book/time', { starts_at: workdayAt('08:45') })
    const refused = await visitor.post('/book/contact', { name: `${NAME}Ґ`, phone: '601234567' })
    assert.equal(refused.status, 422)
    assert.include(refused.text, `value="${NAME}Ґ"`)
    const key = await visitor.introduce({ name: NAME, phone: '601234567' })
    const booked = await visitor.post('/book', { one_time_key: key })
    assert.match(booked.location, /^\/uk\/bookings\//)
  })

  test('a phone in Arabic digits and a name of one part are enough', async ({ assert }) => {
    const { branch, visitor } = await begun()
    await visitor.post('/book/place', { branch_id: branch.id, language: 'uk' })
    await visitor.post('/book/time', { starts_at: workdayAt('08:45') })
    const key = await visitor.introduce({ name: 'ليلى', phone: '٦٠١ ٢٣٤ ٥٦٧' })
    const booked = await visitor.post('/book', { one_time_key: key })
    assert.match(booked.location, /^\/uk\/bookings\//)
    const point = await ContactPoint.firstOrFail()
    assert.equal(point.value, '+48601234567')
  })

  test('a link to a meeting that is over neither moves nor cancels it, and says so', async ({
    assert,
  }) => {
    const { branch, visitor } = await begun()
    const link = await visitor.book(branch, workdayAt('08:45'))
    const over = { starts_at: '2026-01-05 09:00:00', ends_at: '2026-01-05 09:45:00' }
    await db.from('appointments').update(over)
    const moved = await visitor.post(`${link}/time`, { starts_at: workdayAt('10:15') })
    assert.equal(moved.status, 409)
    assert.include(moved.text, `${link}/rebooking`)
    const cancelled = await visitor.post(`${link}/cancellation`)
    assert.equal(cancelled.status, 303)
    assert.isEmpty(await db.from('appointment_cancellations'))
  })
})
