import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import type Branch from '#app/identity/models/branch'
import { openBranch } from '#database/factories/scheduling/bookable_adviser'
import {
  book,
  interpreterOf,
  opened,
  twoAdvisers,
} from '#tests/functional/appointments/desk_booking'
import * as cast from '#tests/cast'
import { workdayAt } from '#tests/visitor'

const hire = (branch: Branch) =>
  cast.hire({ givenName: 'Renata', familyName: 'Wilk', roles: ['adviser'], branches: [branch] })

async function arrange() {
  const { branch, anna, tariq } = await twoAdvisers()
  const appointment = await book(branch, anna.staff, '09:00')
  return { branch, anna, tariq, appointment, staff: await hire(branch) }
}

const VERBS = [
  'moves',
  'handovers',
  'swaps',
  'channels',
  'arrivals',
  'interpreters',
  'people',
  'cancellations',
]
const PANELS = ['move', 'hand_over', 'swap', 'channel', 'interpreter', 'people', 'cancel']

test.group('What the page of an appointment does', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('guests are led to sign in; teachers and other branches find nothing', async ({
    client,
    assert,
  }) => {
    const { appointment } = await arrange()
    const teacher = await cast.teacher()
    const stranger = await hire(await openBranch())
    for (const verb of VERBS) {
      const address = `/appointments/${appointment.id}/${verb}`
      const form = {
        starts_at: workdayAt('11:00'),
        adviser: stranger.id,
        other: appointment.id,
        channel: 'phone',
        state: 'sought',
        name: 'Іван',
        reason: 'mistake',
      }
      const guest = await client.post(address).withCsrfToken().redirects(0).form(form)
      guest.assertStatus(302)
      for (const person of [teacher, stranger]) {
        const sent = client.post(address).loginAs(person).withCsrfToken().redirects(0)
        const refused = await sent.form(form)
        assert.equal(refused.status(), 404, verb)
      }
    }
  })

  for (const panel of PANELS) {
    test(`the panel "${panel}" opens`, async ({ client, assert }) => {
      const { branch, tariq, appointment, staff } = await arrange()
      await interpreterOf(branch, { isExternal: true })
      await book(branch, tariq.staff, '11:00')
      const page = await client
        .get(`/appointments/${appointment.id}`)
        .qs({ do: panel })
        .loginAs(staff)
        .withInertia()
      page.assertStatus(200)
      assert.equal(page.inertiaProps.panel, panel)
    })
  }

  test('a page that somebody outran is told so and changes nothing', async ({ client, assert }) => {
    const { anna, tariq, appointment, staff } = await arrange()
    const send = (verb: string, form: object) =>
      client
        .post(`/appointments/${appointment.id}/${verb}`)
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
        .form({ version: appointment.reservation.version, ...form })
    const first = await send('moves', { starts_at: workdayAt('11:00'), adviser: anna.staff.id })
    first.assertStatus(303)
    const late = await send('handovers', { adviser: tariq.staff.id })
    late.assertFlashMessage('problem')
    const { staffMemberId, startsAt } = await opened(appointment.id)
    assert.equal(staffMemberId, anna.staff.id)
    assert.equal(startsAt.toMillis(), Date.parse(workdayAt('11:00')))
  })

  test('a relative comes along, once, and not after all', async ({ client, assert }) => {
    const { appointment, staff } = await arrange()
    const address = `/appointments/${appointment.id}/people`
    const add = (form: object) =>
      client.post(address).loginAs(staff).withCsrfToken().redirects(0).form(form)
    await add({ name: 'Марія' })
    const [maria] = await db.from('appointment_participants')
    await add({ participant_id: maria.participant_id })
    assert.lengthOf(await db.from('appointment_participants'), 1)
    await add({ name: '' })
    assert.lengthOf(await db.from('appointment_participants'), 1)
    await client.delete(`${address}/${maria.participant_id}`).loginAs(staff).withCsrfToken()
    assert.isEmpty(await db.from('appointment_participants'))
  })

  test('who came early is noted once, and not days before', async ({ client, assert }) => {
    const { appointment, staff } = await arrange()
    const note = () =>
      client
        .post(`/appointments/${appointment.id}/arrivals`)
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
    await note()
    assert.isEmpty(await db.from('appointment_arrivals'))
    const startsAt = now().plus({ minutes: 20 })
    await appointment.merge({ startsAt, endsAt: startsAt.plus({ minutes: 60 }) }).save()
    await note()
    await note()
    assert.lengthOf(await db.from('appointment_arrivals'), 1)
    const page = await client.get(`/appointments/${appointment.id}`).loginAs(staff).withInertia()
    const { early } = page.inertiaProps.appointment as { early: number }
    assert.approximately(early, 20, 1)
  })

  test('a cancellation within a day is a late one', async ({ client, assert }) => {
    const { appointment, staff } = await arrange()
    const startsAt = now().plus({ hours: 3 })
    await appointment.merge({ startsAt, endsAt: startsAt.plus({ minutes: 60 }) }).save()
    await client
      .post(`/appointments/${appointment.id}/cancellations`)
      .loginAs(staff)
      .withCsrfToken()
      .form({ reason: 'by_person' })
    const [cancellation] = await db.from('appointment_cancellations')
    assert.equal(cancellation.is_late, 1)
  })

  test('an interpreter asked by phone is entered afterwards with the minutes', async ({
    client,
    assert,
  }) => {
    const { branch, appointment, staff } = await arrange()
    const { interpreter } = await interpreterOf(branch, { isExternal: true })
    await client
      .post(`/appointments/${appointment.id}/interpreters`)
      .loginAs(staff)
      .withCsrfToken()
      .form({ state: 'by_phone', interpreter: interpreter.id, language: 'ar', minutes: 35 })
    const { interpreting } = await opened(appointment.id)
    assert.equal(interpreting.state, 'by_phone')
    assert.equal(interpreting.minutes, 35)
  })
})
