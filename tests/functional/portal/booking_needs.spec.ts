import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { Visitor, workdayAt } from '#tests/visitor'

const wish = (branchId: number, more: Record<string, string | number>) => ({
  branch_id: branchId,
  language: 'uk',
  ...more,
})

async function booked(visitor: Visitor, contact: Record<string, string>) {
  await visitor.post('/book/time', { starts_at: workdayAt('08:45') })
  await visitor.post('/book', { one_time_key: await visitor.introduce(contact) })
  return Appointment.query()
    .preload('participant', (one) => one.preload('contactPoints'))
    .first()
}

test.group('Special needs of a booking', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('whoever asks for a woman is met by a woman', async ({ assert }) => {
    const branch = await openBranch()
    const { staff: man } = await bookableAdviser(branch)
    const { staff: woman } = await bookableAdviser(branch)
    await man.merge({ sex: 'male' }).save()
    await woman.merge({ sex: 'female' }).save()
    const visitor = new Visitor()
    await visitor.post('/book/topic', { topic: 'unknown' })
    await visitor.post('/book/place', wish(branch.id, { sex: 'female' }))
    const appointment = await booked(visitor, { name: 'Олена', phone: '601234567' })
    assert.equal(appointment?.staffMemberId, woman.id)
    assert.equal(appointment?.adviserSex, 'female')
  })

  test('a meeting by phone needs a phone number, not a mailbox', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor()
    await visitor.post('/book/topic', { topic: 'unknown' })
    await visitor.post('/book/place', wish(branch.id, { channel: 'phone' }))
    await visitor.post('/book/time', { starts_at: workdayAt('08:45') })
    const refused = await visitor.post('/book/contact', { name: 'Олена', email: 'o@example.com' })
    assert.equal(refused.status, 422)
    const appointment = await booked(visitor, { name: 'Олена', phone: '601234567' })
    assert.equal(appointment?.channel, 'phone')
  })

  test('with an interpreter the adviser speaks Polish', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch, { languages: ['pl'] })
    await bookableAdviser(await openBranch(), { languages: ['uk'] })
    const visitor = new Visitor()
    await visitor.post('/book/topic', { topic: 'unknown' })
    await visitor.post('/book/place', wish(branch.id, { interpreter_language: 'ti' }))
    const appointment = await booked(visitor, { name: 'Selam', phone: '601234567' })
    assert.equal(appointment?.language, 'pl')
  })

  test('booking for another person says whose phone it is', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor()
    await visitor.post('/book/topic', { topic: 'unknown' })
    await visitor.post('/book/place', wish(branch.id, { booked_for: 'other' }))
    const contact = { contact_owner: 'friend', owner_name: 'Тарас', phone: '601234567' }
    const appointment = await booked(visitor, { name: 'Марія', ...contact })
    const [point] = appointment!.participant.contactPoints
    assert.equal(appointment?.participant.displayName, 'Марія')
    assert.equal(point.owner, 'friend')
    assert.equal(point.ownerName, 'Тарас')
  })

  test('a family is one booking with all the names that were given', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor()
    await visitor.post('/book/topic', { topic: 'unknown' })
    const missing = await visitor.post('/book/place', wish(branch.id, { booked_for: 'family' }))
    assert.equal(missing.status, 422)
    await visitor.post('/book/place', wish(branch.id, { booked_for: 'family', people: 3 }))
    const names = { 'others[0]': 'Іван', 'others[1]': '' }
    await booked(visitor, { name: 'Марія', phone: '601234567', ...names })
    assert.lengthOf(await Appointment.all(), 1)
    assert.lengthOf(await db.from('appointment_participants'), 1)
  })

  test('other needs drop the held time, the same ones keep it', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor()
    await visitor.choose(branch, workdayAt('08:00'))
    await visitor.post('/book/place', wish(branch.id, { booked_for: 'other' }))
    assert.isNotEmpty(await db.from('reserved_quarters'))
    await visitor.post('/book/place', wish(branch.id, { channel: 'phone' }))
    assert.isEmpty(await db.from('reserved_quarters'))
  })
})
