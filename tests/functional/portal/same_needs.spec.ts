import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { tokenOf } from '#app/appointments/appointment_token'
import { cancelAppointment } from '#app/appointments/cancel_appointment'
import { settleInterpreter } from '#app/appointments/interpreting/settle_interpreter'
import Appointment from '#app/appointments/models/appointment'
import type Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import { book, interpreterOf, opened } from '#tests/functional/appointments/desk_booking'
import { Visitor, workdayAt } from '#tests/visitor'

const linkOf = ({ id }: Appointment) => `/bookings/${tokenOf(id)}`

const shows = (text: string, time: string) => text.includes(`value="${workdayAt(time)}"`)

const onDay = (link: string) => `${link}/time?day=${workdayAt('10:00').slice(0, 10)}`

async function accessibleRoom(branch: Branch) {
  const resource = await bookableRoom(branch)
  await resource.load('room')
  await resource.room.merge({ isAccessible: true }).save()
}

/** A meeting with all needs at once, and a lawyer who holds it from 9 to 10. */
async function demanding() {
  const branch = await openBranch()
  await accessibleRoom(branch)
  const { staff: lawyer } = await bookableAdviser(branch, { languages: ['pl'], until: '12:00' })
  await lawyer.merge({ sex: 'female' }).save()
  await lawyer.related('roles').query().update({ role: 'lawyer' })
  await bookableAdviser(branch, { languages: ['pl', 'ar'] })
  const appointment = await bookAll(branch, lawyer)
  return { branch, lawyer, appointment, link: linkOf(appointment) }
}

const bookAll = (branch: Branch, lawyer: StaffMember) =>
  book(branch, lawyer, '09:00', {
    ...{ kind: 'legal', sex: 'female', isAccessible: true, topic: 'housing' },
    ...{ language: 'ar', interpreterLanguage: 'ar' },
    others: [{ name: 'Омар', language: 'ar' }],
  })

test.group('The needs of a meeting at another time', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('only times of those who may hold it are offered, its own time not being one', async ({
    assert,
  }) => {
    const { link } = await demanding()
    const { text } = await new Visitor().get(onDay(link))
    assert.isTrue(shows(text, '10:00'))
    assert.isFalse(shows(text, '09:00'), 'the time it has already')
    assert.isFalse(shows(text, '13:00'), 'only somebody else is at work then')
    const refused = await new Visitor().post(`${link}/time`, { starts_at: workdayAt('13:00') })
    assert.equal(refused.status, 409)
  })

  test('whoever holds it now fits, also without speaking the language', async ({ assert }) => {
    const branch = await openBranch()
    const { staff } = await bookableAdviser(branch, { languages: ['pl'] })
    const appointment = await book(branch, staff, '09:00', { isPointedAt: true, language: 'ti' })
    const link = linkOf(appointment)
    const { text } = await new Visitor().get(onDay(link))
    assert.isTrue(shows(text, '10:00'))
    const moved = await new Visitor().post(`${link}/time`, { starts_at: workdayAt('10:00') })
    assert.equal(moved.status, 303)
  })

  test('a time when the interpreter has somebody else is not offered', async ({ assert }) => {
    const branch = await openBranch()
    const { staff: anna } = await bookableAdviser(branch)
    const { staff: tariq } = await bookableAdviser(branch)
    const { interpreter } = await interpreterOf(branch)
    const arabic = { language: 'ar', interpreterLanguage: 'ar' }
    const link = linkOf(await book(branch, anna, '09:00', arabic))
    const other = await book(branch, tariq, '11:00')
    const found = { language: 'ar', state: 'found' as const, minutes: null }
    await settleInterpreter({ appointment: other, ...found, interpreterId: interpreter.id }, anna)
    const { text } = await new Visitor().get(onDay(link))
    assert.isTrue(shows(text, '10:00'))
    assert.isFalse(shows(text, '11:00'))
  })

  test('booked again it keeps kind, interpreter, access, wish and people, and shows no topic', async ({
    assert,
  }) => {
    const { lawyer, appointment, link } = await demanding()
    const meeting = await Appointment.byToken(tokenOf(appointment.id))
    await cancelAppointment({ appointment: meeting, staffMemberId: null, reason: 'by_person' })
    const visitor = new Visitor('en')
    await visitor.post(`${link}/rebooking`)
    const refused = await visitor.post('/book/time', { starts_at: workdayAt('13:00') })
    assert.equal(refused.status, 409)
    await visitor.post('/book/time', { starts_at: workdayAt('10:00') })
    const contact = await visitor.get('/book/contact')
    assert.notInclude(contact.text, 'Омар')
    const key = await visitor.introduce({ name: 'Amal', phone: '601234567' })
    const check = await visitor.get('/book/check')
    assert.notMatch(check.text, /housing/i)
    const { location } = await visitor.post('/book', { one_time_key: key })
    const found = await Appointment.byToken(location.split('/').pop()!)
    const again = await opened(found.id)
    assert.deepInclude(again.serialize(), {
      ...{ kind: 'legal', topic: 'housing', adviserSex: 'female', staffMemberId: lawyer.id },
      needsAccess: true,
    })
    assert.equal(again.minutes, 60)
    assert.equal(again.interpreting.language, 'ar')
    assert.deepEqual(
      again.others.map(({ id }) => id),
      appointment.others.map(({ id }) => id)
    )
  })

  test('another topic or fewer people is another meeting: what was kept is forgotten', async ({
    assert,
  }) => {
    const { branch, link } = await demanding()
    const visitor = new Visitor()
    await visitor.post(`${link}/rebooking`)
    await visitor.post('/book/topic', { topic: 'doctor' })
    await visitor.post('/book/place', { branch_id: branch.id, language: 'ar' })
    await visitor.post('/book/time', { starts_at: workdayAt('13:15') })
    const key = await visitor.introduce({ name: 'Amal', phone: '601234567' })
    const { location } = await visitor.post('/book', { one_time_key: key })
    const found = await Appointment.byToken(location.split('/').pop()!)
    const again = await opened(found.id)
    assert.equal(again.kind, 'advice')
    assert.equal(again.topic, 'doctor')
    assert.isEmpty(again.others)
  })
})
