import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { Visitor, workdayAt } from '#tests/visitor'

const expireHolds = () =>
  db
    .from('reservations')
    .where('state', 'held')
    .update({ held_until: toSql(now().minus({ minutes: 1 })) })

test.group('Booking by the public', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a visitor books without an account, and the message is queued', async ({ assert }) => {
    const branch = await openBranch()
    const { staff } = await bookableAdviser(branch)
    const visitor = new Visitor()
    const startsAt = workdayAt('08:45')
    const chosen = await visitor.choose(branch, startsAt)
    assert.equal(chosen.status, 303)
    assert.equal(chosen.location, '/uk/book/contact')
    const booked = await visitor.post('/book', { one_time_key: await visitor.introduce() })
    assert.equal(booked.status, 303)
    const [appointment] = await Appointment.query().preload('participant')
    assert.equal(appointment.participant.displayName, 'Олена')
    assert.equal(appointment.staffMemberId, staff.id)
    assert.equal(appointment.topic, 'housing')
    assert.equal(appointment.startsAt.toUTC().toISO({ suppressMilliseconds: true }), startsAt)
    const [message] = await OutboxMessage.query().where('subject_id', appointment.id)
    assert.equal(message.recipient, 'olena@example.com')
    assert.include(message.parsedContent.text, booked.location)
    assert.notInclude(message.content, 'housing')
    const page = await visitor.get(booked.location.slice(3))
    assert.equal(page.status, 200)
    assert.include(page.text, appointment.reference)
  })

  test('a second click, also after the cookie is gone, gets the same booking', async ({
    assert,
  }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor()
    await visitor.choose(branch, workdayAt('08:00'))
    const form = { one_time_key: await visitor.introduce() }
    const first = await visitor.post('/book', form)
    const second = await visitor.post('/book', form)
    assert.equal(second.status, 303)
    assert.equal(second.location, first.location)
    assert.lengthOf(await Appointment.all(), 1)
  })

  test('a time taken meanwhile is a conflict with three others, and no answer is lost', async ({
    assert,
  }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const [one, other] = [new Visitor(), new Visitor()]
    const startsAt = workdayAt('09:30')
    await one.choose(branch, startsAt)
    const refused = await other.choose(branch, startsAt)
    assert.equal(refused.status, 409)
    assert.isAtLeast(refused.text.match(/name="starts_at"/g)!.length, 3)
    const again = await other.post('/book/time', { starts_at: workdayAt('10:15') })
    assert.equal(again.location, '/uk/book/contact')
  })

  test('a hold that ran out is taken again at the last click', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const [slow, quick] = [new Visitor(), new Visitor()]
    const startsAt = workdayAt('09:30')
    await slow.choose(branch, startsAt)
    const key = await slow.introduce()
    await expireHolds()
    const taken = await quick.choose(branch, startsAt)
    assert.equal(taken.status, 303)
    const refused = await slow.post('/book', { one_time_key: key })
    assert.equal(refused.status, 409)
    await expireHolds()
    const late = await slow.post('/book', { one_time_key: key })
    assert.equal(late.status, 303)
    assert.lengthOf(await Appointment.all(), 1)
  })

  test('answers survive a change of language and the way back', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor()
    await visitor.choose(branch, workdayAt('08:00'))
    await visitor.post('/book/contact', { name: 'Олена', phone: '٦٠١ ٢٣٤ ٥٦٧' })
    visitor.locale = 'ar'
    const check = await visitor.get('/book/check')
    assert.include(check.text, 'Олена')
    const contact = await visitor.get('/book/contact')
    assert.include(contact.text, 'Олена')
    const place = await visitor.get('/book/place')
    assert.match(place.text, /checked/)
  })

  test('whoever changes a question answers again only what depends on it', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor()
    await visitor.choose(branch, workdayAt('08:00'))
    await visitor.introduce()
    const changed = await visitor.post('/book/place', { branch_id: branch.id, language: 'pl' })
    assert.equal(changed.location, '/uk/book/time')
    assert.isEmpty(await db.from('reserved_quarters'))
    const time = await visitor.post('/book/time', { starts_at: workdayAt('08:00') })
    assert.equal(time.location, '/uk/book/check')
  })

  test('a check page left open while the answers changed books nothing', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor()
    await visitor.choose(branch, workdayAt('08:00'))
    const stale = await visitor.introduce()
    await visitor.introduce({ name: 'Інша', phone: '601234567' })
    const answer = await visitor.post('/book', { one_time_key: stale })
    assert.equal(answer.location, '/uk/book/check?changed=1')
    assert.isEmpty(await Appointment.all())
  })

  test('other answers under a key already used are refused', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor()
    await visitor.choose(branch, workdayAt('08:00'))
    const key = await visitor.introduce()
    await db.table('one_time_keys').insert({
      key,
      body_hash: 'of other answers',
      answer: 'x',
      created_at: toSql(now()),
    })
    const refused = await visitor.post('/book', { one_time_key: key })
    assert.equal(refused.status, 422)
    assert.isEmpty(await Appointment.all())
  })

  test('nobody skips a question: /book/{$self}')
    .with(['place', 'time', 'contact', 'check'])
    .run(async ({ assert }, step) => {
      const response = await new Visitor().get(`/book/${step}`)
      assert.equal(response.status, 302)
      assert.equal(response.location, '/uk/book/topic')
    })

  test('looking at every page changes nothing', async ({ assert }) => {
    const visitor = new Visitor()
    for (const path of ['/book', '/book/topic', '/book/place', '/call-requests/new']) {
      await visitor.get(path)
    }
    assert.isEmpty(await db.from('booking_drafts'))
  })

  test('a form with nothing in it says what is missing: {step}')
    .with([
      { step: 'topic', form: {} },
      { step: 'topic', form: { topic: 'citizenship' } },
      { step: 'place', form: { branch_id: 'x', language: 'xx' } },
      { step: 'time', form: { starts_at: 'tomorrow' } },
      { step: 'contact', form: { name: '', phone: '' } },
      { step: 'contact', form: { name: 'Ан', phone: '12' } },
      { step: 'contact', form: { name: 'a'.repeat(151), email: 'a@example.com' } },
    ])
    .run(async ({ assert }, { step, form }) => {
      const branch = await openBranch()
      await bookableAdviser(branch)
      const visitor = new Visitor()
      await visitor.choose(branch, workdayAt('08:00'))
      const response = await visitor.post(`/book/${step}`, form as Record<string, string>)
      assert.equal(response.status, 422)
      assert.include(response.text, 'role="alert"')
    })
})
