import { test } from '@japa/runner'
import { Settings } from 'luxon'
import testUtils from '@adonisjs/core/services/test_utils'
import { makeOffers } from '#app/appointments/alerts/make_offers'
import { hashOfToken } from '#app/appointments/appointment_token'
import Appointment from '#app/appointments/models/appointment'
import SlotAlert from '#app/appointments/models/slot_alert'
import { atTen, fullyBooked, offerLink, offersIn } from '#tests/functional/portal/full_branch'
import { Visitor } from '#tests/visitor'

test.group('A wish for somebody else', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    atTen()
    return () => {
      Settings.now = () => Date.now()
    }
  })

  test('a wish for another person says whose contact it is, and the offer books for them', async ({
    assert,
  }) => {
    const { branch, day, cancel } = await fullyBooked()
    const visitor = new Visitor()
    await visitor.post('/book/topic', { topic: 'unknown' })
    const family = { booked_for: 'family', people: 2 }
    await visitor.post('/book/place', { branch_id: branch.id, language: 'uk', ...family })
    const page = await visitor.get('/book/alert')
    assert.include(page.text, 'name="contact_owner"')
    assert.include(page.text, 'name="others[]"')
    const whose = { 'contact_owner': 'friend', 'owner_name': 'Тарас', 'others[0]': 'Іван' }
    const days = { first_day: day, last_day: day, part_of_day: 'any' }
    const email = 'taras@example.com'
    await visitor.post('/book/alert', { name: 'Марія', email, ...whose, ...days })
    await cancel()
    await makeOffers()
    const [message] = await offersIn(email)
    const yes = await visitor.post(offerLink(message.parsedContent.text))
    assert.equal(yes.status, 303)
    const token = yes.location.split('/').pop()!
    const booked = await Appointment.query()
      .where('token_hash', hashOfToken(token))
      .preload('others')
      .preload('participant', (person) => void person.preload('contactPoints'))
      .firstOrFail()
    const [point] = booked.participant.contactPoints
    assert.equal(point.owner, 'friend')
    assert.equal(point.ownerName, 'Тарас')
    assert.equal(booked.others[0].displayName, 'Іван')
  })

  test('a wish for a call needs a phone', async ({ assert }) => {
    const { branch, day } = await fullyBooked()
    const visitor = new Visitor()
    await visitor.post('/book/topic', { topic: 'unknown' })
    await visitor.post('/book/place', { branch_id: branch.id, language: 'uk', channel: 'phone' })
    const days = { first_day: day, last_day: day, part_of_day: 'any' }
    const refused = await visitor.post('/book/alert', {
      name: 'М',
      email: 'm@example.com',
      ...days,
    })
    assert.equal(refused.status, 422)
    assert.isEmpty(await SlotAlert.all())
  })
})
