import { test } from '@japa/runner'
import { DateTime, Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { ZONE } from '#app/core/clock'
import type Branch from '#app/identity/models/branch'
import { makeOffers } from '#app/appointments/alerts/make_offers'
import Appointment from '#app/appointments/models/appointment'
import SlotAlert from '#app/appointments/models/slot_alert'
import SlotOffer from '#app/appointments/models/slot_offer'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { atTen, fullyBooked, offerLink, offersIn } from '#tests/functional/portal/full_branch'
import { Visitor, workdayAt } from '#tests/visitor'

async function waiting(branch: Branch, day: string, email: string) {
  const visitor = new Visitor()
  await visitor.post('/book/topic', { topic: 'unknown' })
  await visitor.post('/book/place', { branch_id: branch.id, language: 'uk' })
  const days = { first_day: day, last_day: day, part_of_day: 'any' }
  const answer = await visitor.post('/book/alert', { name: 'Олена', email, ...days })
  return { visitor, answer }
}

test.group('Tell me when something is free', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    atTen()
    return () => {
      Settings.now = () => Date.now()
    }
  })

  test('a time given back is offered to the first who waits, held, and to nobody else', async ({
    assert,
  }) => {
    const { branch, day, cancel } = await fullyBooked()
    const { answer } = await waiting(branch, day, 'first@example.com')
    assert.equal(answer.status, 303)
    assert.match(answer.location, /^\/uk\/alerts\/[\w-]{24}$/)
    await waiting(branch, day, 'second@example.com')
    await makeOffers()
    assert.isEmpty(await SlotOffer.all())
    await cancel()
    await makeOffers()
    await makeOffers()
    assert.lengthOf(await offersIn('first@example.com'), 1)
    assert.isEmpty(await offersIn('second@example.com'))
    const hasty = await new Visitor().choose(branch, workdayAt('08:00'))
    assert.equal(hasty.status, 409)
  })

  test('opening the offer changes nothing; yes books it, twice the same booking', async ({
    assert,
  }) => {
    const { branch, day, startsAt, cancel } = await fullyBooked()
    await waiting(branch, day, 'first@example.com')
    await cancel()
    await makeOffers()
    const [message] = await offersIn('first@example.com')
    const link = offerLink(message.parsedContent.text)
    const visitor = new Visitor()
    const page = await visitor.get(link)
    assert.equal(page.status, 200)
    const unanswered = await SlotOffer.firstOrFail()
    assert.equal(unanswered.state, 'open')
    const yes = await visitor.post(link)
    const again = await visitor.post(link)
    assert.match(yes.location, /^\/uk\/bookings\//)
    assert.equal(again.location, yes.location)
    const booked = await Appointment.query().orderBy('created_at', 'desc').firstOrFail()
    assert.equal(booked.startsAt.toUTC().toISO({ suppressMilliseconds: true }), startsAt)
    const alert = await SlotAlert.firstOrFail()
    assert.equal(alert.state, 'booked')
  })

  test('no passes the time on to the next, and does not offer it again', async ({ assert }) => {
    const { branch, day, cancel } = await fullyBooked()
    await waiting(branch, day, 'first@example.com')
    await waiting(branch, day, 'second@example.com')
    await cancel()
    await makeOffers()
    const [message] = await offersIn('first@example.com')
    const no = await new Visitor().post(`${offerLink(message.parsedContent.text)}/refusal`)
    assert.match(no.location, /^\/uk\/alerts\//)
    await makeOffers()
    await makeOffers()
    assert.lengthOf(await offersIn('first@example.com'), 1)
    assert.lengthOf(await offersIn('second@example.com'), 1)
  })

  test('silence for two hours passes the time on; a late yes is too late', async ({ assert }) => {
    const { branch, day, cancel } = await fullyBooked()
    await waiting(branch, day, 'first@example.com')
    await waiting(branch, day, 'second@example.com')
    await cancel()
    await makeOffers()
    const [message] = await offersIn('first@example.com')
    atTen(121)
    await makeOffers()
    assert.lengthOf(await offersIn('second@example.com'), 1)
    const late = await new Visitor().post(offerLink(message.parsedContent.text))
    assert.equal(late.status, 409)
    assert.lengthOf(await Appointment.query().doesntHave('cancellation'), 0)
  })

  test('what was free when the person asked is no news; new hours are', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch, { until: '08:45' })
    const day = DateTime.fromISO(workdayAt('08:00'), { zone: ZONE }).toISODate()!
    await waiting(branch, day, 'first@example.com')
    await makeOffers()
    assert.isEmpty(await SlotOffer.all())
    await bookableAdviser(branch, { from: '14:00', until: '14:45' })
    await makeOffers()
    const [offer] = await SlotOffer.all()
    assert.equal(offer.startsAt.setZone(ZONE).toFormat('HH:mm'), '14:00')
  })

  test('whoever stops is asked no more, and a time held for them is free', async ({ assert }) => {
    const { branch, day, cancel } = await fullyBooked()
    const { visitor, answer } = await waiting(branch, day, 'first@example.com')
    await cancel()
    await makeOffers()
    const page = answer.location.slice(3)
    const { text } = await visitor.get(page)
    assert.include(text, `action="/uk${page}/ending"`)
    const stopped = await visitor.post(`${page}/ending`)
    assert.equal(stopped.status, 303)
    assert.isEmpty(await db.from('reserved_quarters'))
    await makeOffers()
    assert.lengthOf(await SlotOffer.all(), 1)
  })

  test('nobody is written to at night', async ({ assert }) => {
    const { branch, day, cancel } = await fullyBooked()
    await waiting(branch, day, 'first@example.com')
    await cancel()
    atTen(12 * 60)
    await makeOffers()
    assert.isEmpty(await SlotOffer.all())
  })

  test('a contact waits for two times at most; wrong days are refused', async ({ assert }) => {
    const { branch, day } = await fullyBooked()
    await waiting(branch, day, 'first@example.com')
    await waiting(branch, day, 'first@example.com')
    const third = await waiting(branch, day, 'first@example.com')
    assert.equal(third.answer.status, 422)
    const past = await waiting(branch, '2020-01-01', 'other@example.com')
    assert.equal(past.answer.status, 422)
    assert.lengthOf(await SlotAlert.all(), 2)
  })
})
