import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { weekOf } from '#app/dossier/week/week_of'
import { bookedAt, boardScene } from '#database/factories/dossier/board_scene'
import * as cast from '#tests/cast'

type Week = Awaited<ReturnType<typeof weekOf>>
const weekIn = (page: { inertiaProps: unknown }) => (page.inertiaProps as { week: Week }).week

test.group('The week of one person', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is led to sign in, a teacher finds no such page', async ({ client }) => {
    const guest = await client.get('/week').redirects(0)
    guest.assertHeader('location', '/login')
    const teacher = await client.get('/week').loginAs(await cast.teacher())
    teacher.assertStatus(404)
  })

  test('an adviser sees meetings, absences and hours, and the look is recorded', async ({
    client,
    assert,
  }) => {
    const { one, day } = await boardScene()
    await bookedAt(one, `${day}T09:30`)
    await one.resource
      .related('absences')
      .create({ kind: 'leave', startsAt: one.at(`${day}T12:00`), endsAt: one.at(`${day}T14:00`) })
    const page = await client.get(`/week?day=${day}`).loginAs(one.staff).withInertia()
    page.assertInertiaComponent('dossier/week')
    const { meetings, absences, hours, person } = weekIn(page)
    assert.isTrue(person.isMe)
    assert.equal(meetings[0].person, 'Оксана Бондаренко')
    assert.lengthOf(absences, 1)
    assert.lengthOf(hours, 5)
    assert.lengthOf(await db.from('audit_entries').where('action', 'week.viewed'), 1)
  })

  test("an adviser does not open a colleague's week", async ({ client }) => {
    const { one, other } = await boardScene()
    const page = await client.get(`/week?person=${other.staff.id}`).loginAs(one.staff)
    page.assertStatus(404)
  })

  test("reception opens a colleague's week, and nobody's of another branch", async ({
    client,
    assert,
  }) => {
    const { one, renata, day } = await boardScene()
    const tariq = await cast.tariq()
    await bookedAt(one, `${day}T09:30`)
    const address = `/week?day=${day}&person=`
    const page = await client
      .get(address + one.staff.id)
      .loginAs(renata)
      .withInertia()
    assert.equal(weekIn(page).meetings[0].person, 'Оксана Бондаренко')
    const theirs = await client.get(address + tariq.id).loginAs(renata)
    theirs.assertStatus(404)
  })

  test('of meetings in another branch reception learns only when', async ({ client, assert }) => {
    const { one, renata, day } = await boardScene()
    const branchId = await cast.idOf(cast.tarnow())
    await bookedAt(one, `${day}T09:30`, { branchId })
    const address = `/week?day=${day}&person=${one.staff.id}`
    const page = await client.get(address).loginAs(renata).withInertia()
    const [meeting] = weekIn(page).meetings
    assert.deepInclude(meeting, { id: null, person: null })
    assert.notInclude(page.text(), 'Бондаренко')
  })

  test('hours of a single day stand instead of the weekly ones', async ({ client, assert }) => {
    const { one, branch, day } = await boardScene()
    await db.table('availability_exceptions').insert({
      resource_id: one.resource.id,
      branch_id: branch.id,
      day,
      starts_at: '10:00',
      ends_at: '12:00',
      is_instead: true,
    })
    const page = await client.get(`/week?day=${day}`).loginAs(one.staff).withInertia()
    const ofDay = weekIn(page).hours.filter(({ startsAt }) => startsAt.startsWith(day))
    assert.lengthOf(ofDay, 1)
    assert.equal(ofDay[0].startsAt, one.at(`${day}T10:00`).toISO({ suppressMilliseconds: true }))
  })
})
