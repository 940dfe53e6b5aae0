import { test } from '@japa/runner'
import { type DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import Appointment from '#app/appointments/models/appointment'
import type Branch from '#app/identity/models/branch'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'
import { Visitor, workdayAt } from '#tests/visitor'

async function deskOf(branch: Branch) {
  return cast.hire({
    givenName: 'Renata',
    familyName: 'Wilk',
    roles: ['adviser'],
    branches: [branch],
  })
}

const form = (branch: Branch, more = {}) => ({
  one_time_key: 'K'.repeat(32),
  branch_id: branch.id,
  language: 'uk',
  channel: 'here',
  minutes: 30,
  starts_at: workdayAt('08:30'),
  name: 'Іван',
  phone: '601 234 567',
  ...more,
})

async function booked() {
  const branch = await openBranch()
  await bookableAdviser(branch)
  await new Visitor().book(branch, workdayAt('08:45'))
  const appointment = await Appointment.firstOrFail()
  return { branch, appointment, staff: await deskOf(branch) }
}

test.group('Appointments at the desk', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is led to sign in and a teacher finds nothing', async ({ client }) => {
    const guest = await client.get('/appointments/new').redirects(0)
    guest.assertStatus(302)
    const teacher = await cast.teacher()
    const refused = await client.get('/appointments/new').loginAs(teacher)
    refused.assertStatus(404)
  })

  test('an adviser books for somebody who waits, once per form', async ({ client, assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const staff = await deskOf(branch)
    const page = await client.get('/appointments/new').loginAs(staff).withInertia()
    page.assertStatus(200)
    const send = () =>
      client.post('/appointments').loginAs(staff).withCsrfToken().redirects(0).form(form(branch))
    const first = await send()
    first.assertStatus(303)
    const second = await send()
    assert.equal(second.header('location'), first.header('location'))
    const [appointment, ...others] = await Appointment.query().preload('participant')
    assert.isEmpty(others)
    assert.equal(appointment.bookedVia, 'staff')
    assert.equal(appointment.minutes, 30)
    assert.equal(appointment.participant.displayName, 'Іван')
  })

  test('another form under the same key is refused', async ({ client, assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const staff = await deskOf(branch)
    const send = (more = {}) =>
      client
        .post('/appointments')
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
        .form(form(branch, more))
    await send()
    await send({ name: 'Петро', starts_at: workdayAt('09:30') })
    assert.lengthOf(await Appointment.all(), 1)
    assert.isEmpty(await db.from('reservations').where('state', 'held'))
  })

  test('a form without a person or for another branch books nothing', async ({
    client,
    assert,
  }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const staff = await deskOf(await openBranch())
    const send = (more = {}) =>
      client
        .post('/appointments')
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
        .form(form(branch, more))
    const elsewhere = await send()
    elsewhere.assertStatus(404)
    await send({ name: '' })
    assert.isEmpty(await Appointment.all())
  })

  test('the page of an appointment shows who comes, and the view is recorded', async ({
    client,
    assert,
  }) => {
    const { appointment, staff } = await booked()
    const page = await client.get(`/appointments/${appointment.id}`).loginAs(staff).withInertia()
    page.assertStatus(200)
    assert.include(page.text(), 'olena@example.com')
    assert.lengthOf(await db.from('audit_entries').where('action', 'appointment.viewed'), 1)
  })

  test('an appointment of another branch is not found', async ({ client }) => {
    const { appointment } = await booked()
    const stranger = await deskOf(await openBranch())
    const page = await client.get(`/appointments/${appointment.id}`).loginAs(stranger)
    page.assertStatus(404)
  })

  test('the slip is in the language of the person', async ({ client, assert }) => {
    const { appointment, staff } = await booked()
    const page = await client
      .get(`/appointments/${appointment.id}/slip`)
      .loginAs(staff)
      .withInertia()
    page.assertStatus(200)
    assert.include(page.text(), 'Ваша зустріч')
  })

  test('a move frees the old time', async ({ client, assert }) => {
    const { appointment, staff } = await booked()
    const done = await client
      .post(`/appointments/${appointment.id}/moves`)
      .loginAs(staff)
      .withCsrfToken()
      .redirects(0)
      .form({ starts_at: workdayAt('10:15') })
    done.assertStatus(303)
    await appointment.refresh()
    assert.equal(appointment.startsAt.toMillis(), Date.parse(workdayAt('10:15')))
    assert.lengthOf(await db.from('reserved_quarters'), 3)
  })

  test('a cancellation keeps who, when and why', async ({ client, assert }) => {
    const { appointment, staff } = await booked()
    const done = await client
      .post(`/appointments/${appointment.id}/cancellations`)
      .loginAs(staff)
      .withCsrfToken()
      .redirects(0)
      .form({ reason: 'by_centre' })
    done.assertStatus(303)
    const [cancellation] = await db.from('appointment_cancellations')
    assert.equal(cancellation.staff_member_id, staff.id)
    assert.equal(cancellation.reason, 'by_centre')
    assert.isEmpty(await db.from('reserved_quarters'))
  })

  test('nobody is absent before the meeting begins', async ({ client, assert }) => {
    const { appointment, staff } = await booked()
    const mark = () =>
      client
        .post(`/appointments/${appointment.id}/absences`)
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
        .form({})
    await mark()
    assert.isEmpty(await db.from('appointment_absences'))
    const begun: DateTime = now().minus({ minutes: 20 })
    await appointment.merge({ startsAt: begun, endsAt: begun.plus({ minutes: 45 }) }).save()
    await mark()
    await mark()
    assert.lengthOf(await db.from('appointment_absences'), 1)
  })
})
