import { test } from '@japa/runner'
import env from '#start/env'
import testUtils from '@adonisjs/core/services/test_utils'
import bookingConfig from '#config/booking'
import OutboxMessage from '#app/core/models/outbox_message'
import type Branch from '#app/identity/models/branch'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { Visitor, workdayAt } from '#tests/visitor'

const TIMES = ['08:00', '08:45', '09:30', '10:15', '11:00', '11:45', '12:30', '13:15']

async function attempt(branch: Branch, time: string, contact: Record<string, string>) {
  const visitor = new Visitor()
  await visitor.choose(branch, workdayAt(time))
  const answer = await visitor.post('/book', { one_time_key: await visitor.introduce(contact) })
  return { visitor, answer }
}

const isBooked = ({ answer }: { answer: { location: string } }) =>
  answer.location.startsWith('/uk/bookings/')

test.group('Limits of booking', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    env.set('RATE_LIMITS', 'on')
    return () => env.set('RATE_LIMITS', 'off')
  })

  test('thirty people on one Wi-Fi all book', async ({ assert }) => {
    const branch = await openBranch()
    for (let adviser = 0; adviser < 4; adviser++) {
      await bookableAdviser(branch)
    }
    for (let person = 0; person < 30; person++) {
      const contact = { name: `Person ${person}`, phone: `+4860000${1000 + person}` }
      assert.isTrue(isBooked(await attempt(branch, TIMES[person % 8], contact)), `${person}`)
    }
    assert.lengthOf(await Appointment.all(), 30)
  }).timeout(120_000)

  test('one contact books twice; the third time a code is asked, however it is written', async ({
    assert,
  }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    for (const [index, phone] of ['601 234 567', '+48601234567', '0048 601-234-567'].entries()) {
      const tried = await attempt(branch, TIMES[index], { name: 'Олена', phone })
      assert.equal(isBooked(tried), index < 2)
      if (index === 2) {
        assert.equal(tried.answer.location, '/uk/book/code')
      }
    }
    assert.lengthOf(await Appointment.all(), 2)
  })

  test('a code from the message books beyond the limit', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const contact = { name: 'Олена', email: 'olena@example.com' }
    await attempt(branch, TIMES[0], contact)
    await attempt(branch, TIMES[1], contact)
    const { visitor } = await attempt(branch, TIMES[2], contact)
    const page = await visitor.get('/book/code')
    assert.equal(page.status, 200)
    await visitor.post('/book/code')
    const message = await OutboxMessage.query().where('kind', 'one_time_code').firstOrFail()
    const code = message.parsedContent.text.match(/\d{6}/)![0]
    const wrong = await visitor.post('/book/code', { code: code === '000000' ? '1' : '000000' })
    assert.equal(wrong.status, 422)
    const done = await visitor.post('/book/code', { code })
    assert.isTrue(isBooked({ answer: done }))
    assert.lengthOf(await Appointment.all(), 3)
  })

  test('a cancelled meeting makes room for another', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const contact = { name: 'Олена', phone: '601234567' }
    const { visitor, answer } = await attempt(branch, TIMES[0], contact)
    await attempt(branch, TIMES[1], contact)
    await visitor.post(`${answer.location.slice(3)}/cancellation`)
    assert.isTrue(isBooked(await attempt(branch, TIMES[2], contact)))
  })

  test('a script with many contacts from one network is asked for a code', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const [limit] = bookingConfig.network
    const points = limit.points
    limit.points = 3
    for (let index = 0; index < 5; index++) {
      const contact = { name: 'Bot', email: `bot${index}@example.com` }
      assert.equal(isBooked(await attempt(branch, TIMES[index], contact)), index < 3)
    }
    limit.points = points
    assert.lengthOf(await Appointment.all(), 3)
  })

  test('a shelter books for all its people with one phone', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    bookingConfig.exemptContacts.push('+48 12 111 22 33')
    for (let index = 0; index < 4; index++) {
      const tried = await attempt(branch, TIMES[index], { name: 'Гість', phone: '121112233' })
      assert.isTrue(isBooked(tried))
    }
    bookingConfig.exemptContacts.pop()
  })

  test('whoever fills in the field that nobody sees is asked for a code', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const contact = { name: 'Bot', email: 'bot@example.com', website: 'https://spam.example' }
    const { answer } = await attempt(branch, TIMES[0], contact)
    assert.equal(answer.location, '/uk/book/code')
    assert.isEmpty(await Appointment.all())
  })
})
