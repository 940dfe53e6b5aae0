import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { ZONE } from '#app/core/clock'
import { bookMeeting } from '#database/factories/appointments/full_day'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'
import { workdayAt } from '#tests/visitor'

const DAY = () => workdayAt('12:00').slice(0, 10)

async function scene() {
  const branch = await openBranch()
  const { staff: adviser, resource } = await bookableAdviser(branch)
  const hired = { givenName: 'Celina', familyName: 'Mróz', branches: [branch] }
  const coordinator = await cast.hire({ ...hired, roles: ['coordinator'] })
  const id = await bookMeeting(branch, adviser, workdayAt('14:00'))
  return { branch, adviser, resource, coordinator, id, path: `/availabilities/${adviser.id}` }
}

const week = (branchId: number, startsAt: string, endsAt: string) =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, branchId, startsAt, endsAt }))

test.group('Changing when somebody can be booked', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shorter hours show the meeting they strand and wait; longer ones are saved at once', async ({
    client,
    assert,
  }) => {
    const { branch, coordinator, id, path } = await scene()
    const save = (hours: object[]) =>
      client.put(path).loginAs(coordinator).withCsrfToken().json({ hours }).redirects(0)
    const longer = await save(week(branch.id, '07:00', '18:00'))
    longer.assertHeader('location', path)
    const shorter = await save(week(branch.id, '08:00', '12:00'))
    const location = shorter.header('location') as string
    assert.match(location, /^\/availability-changes\//)
    const before = await db.from('availabilities').whereNull('valid_until')
    assert.isTrue(before.every(({ ends_at: endsAt }) => endsAt === '18:00'))
    const page = await client.get(location).loginAs(coordinator).withInertia()
    const [meeting] = page.inertiaProps.meetings as { id: string; proposal: { choice: string } }[]
    assert.equal(meeting.id, id)
    assert.equal(meeting.proposal.choice, 'later')
  })

  test('hours from a later day on leave the meetings before it alone', async ({
    client,
    assert,
  }) => {
    const { branch, coordinator, path } = await scene()
    const from = DateTime.fromISO(DAY(), { zone: ZONE }).plus({ days: 1 }).toISODate()!
    const hours = week(branch.id, '08:00', '12:00')
    const saved = await client
      .put(path)
      .loginAs(coordinator)
      .withCsrfToken()
      .json({ from, hours })
      .redirects(0)
    saved.assertHeader('location', path)
    const page = await client.get(path).loginAs(coordinator).withInertia()
    const weeks = page.inertiaProps.weeks as { state: string; from: string }[]
    assert.deepEqual(
      weeks.map(({ state }) => state),
      ['planned', 'now']
    )
    assert.equal(weeks[0].from, from)
  })

  test('other hours of one day strand what they do not hold, more hours strand nothing', async ({
    client,
    assert,
  }) => {
    const { branch, coordinator, path } = await scene()
    const save = (isInstead: boolean, endsAt: string) =>
      client
        .post(`${path}/days`)
        .loginAs(coordinator)
        .withCsrfToken()
        .json({
          day: DAY(),
          isInstead,
          hours: [{ branchId: branch.id, startsAt: '08:00', endsAt }],
        })
        .redirects(0)
    const more = await save(false, '12:00')
    more.assertHeader('location', path)
    const instead = await save(true, '12:00')
    assert.match(instead.header('location') as string, /^\/availability-changes\//)
    const rows = await db.from('availability_exceptions')
    assert.deepEqual(
      rows.map((row) => !!row.is_instead),
      [false]
    )
  })

  test('a closed branch offers the telephone and is reopened with one button', async ({
    client,
    assert,
  }) => {
    const { branch, adviser, coordinator } = await scene()
    await bookMeeting(branch, adviser, workdayAt('09:00'), { channel: 'here' })
    const form = { branch_id: branch.id, from: DAY(), until: DAY(), reason: 'Awaria ogrzewania' }
    const sent = await client
      .post('/closures')
      .loginAs(coordinator)
      .withCsrfToken()
      .form(form)
      .redirects(0)
    const location = sent.header('location') as string
    const page = await client.get(location).loginAs(coordinator).withInertia()
    const meetings = page.inertiaProps.meetings as { id: string; proposal: { choice: string } }[]
    assert.deepEqual(
      meetings.map(({ proposal }) => proposal.choice),
      ['phone', 'later']
    )
    const answers = meetings.map(({ id, proposal: { choice } }) => ({
      appointmentId: id,
      choice: choice === 'phone' ? 'phone' : 'cancel',
    }))
    const send = client.post(`${location}/answers`).loginAs(coordinator).withCsrfToken()
    await send.json({ answers }).redirects(0)
    assert.lengthOf(await db.from('appointments').where('channel', 'phone'), 2)
    assert.lengthOf(await db.from('appointment_cancellations'), 1)
    const [closure] = await db.from('branch_closures').where('branch_id', branch.id)
    assert.equal(closure.reason, 'Awaria ogrzewania')
    const foreign = await client
      .delete(`/closures/${closure.id}`)
      .loginAs(await cast.coordinator())
      .withCsrfToken()
    foreign.assertStatus(404)
    await client.delete(`/closures/${closure.id}`).loginAs(coordinator).withCsrfToken().redirects(0)
    assert.isEmpty(await db.from('branch_closures').where('branch_id', branch.id))
  })

  test('an absence is taken back, but not by another branch', async ({ client, assert }) => {
    const { resource, coordinator, path } = await scene()
    const span = { starts_at: '2030-01-01 00:00:00', ends_at: '2030-01-02 00:00:00' }
    await db.table('absences').insert({ resource_id: resource.id, kind: 'leave', ...span })
    const [{ id }] = await db.from('absences')
    const remove = async (who: Awaited<ReturnType<typeof cast.coordinator>>) =>
      client.delete(`/absences/${id}`).loginAs(who).withCsrfToken().redirects(0)
    const foreign = await remove(await cast.coordinator())
    foreign.assertStatus(404)
    const own = await remove(coordinator)
    own.assertHeader('location', path)
    assert.isEmpty(await db.from('absences'))
  })

  test('an adviser closes no branch and changes no hours', async ({ client }) => {
    const { adviser, path } = await scene()
    for (const address of [path, `${path}/edit`, '/closures']) {
      const answer = await client.get(address).loginAs(adviser)
      answer.assertStatus(404)
    }
  })
})
