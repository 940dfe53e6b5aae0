import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import type Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'
import { bookMeeting } from '#database/factories/appointments/full_day'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'
import { workdayAt } from '#tests/visitor'

const week = (opensAt: string, closesAt: string) =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt, closesAt }))

async function scene() {
  const branch = await openBranch()
  const { staff: adviser } = await bookableAdviser(branch)
  const hired = { givenName: 'Maria', familyName: 'Wrona', branches: [branch] }
  const manager = await cast.hire({ ...hired, roles: ['manager'] })
  const early = await bookMeeting(branch, adviser, workdayAt('09:00'), { channel: 'here' })
  const late = await bookMeeting(branch, adviser, workdayAt('14:00'), { channel: 'here' })
  return { branch, adviser, manager, early, late }
}

const save = (client: ApiClient, branch: Branch, by: StaffMember, openingHours: object[]) =>
  client
    .put(`/branches/${branch.id}/hours`)
    .loginAs(by)
    .withCsrfToken()
    .json({ openingHours })
    .redirects(0)

const hoursOf = ({ id }: Branch) =>
  db.from('branch_opening_hours').where('branch_id', id).orderBy('weekday')

test.group('Changing the opening hours of a branch', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('longer hours are saved at once', async ({ client, assert }) => {
    const { branch, manager } = await scene()
    const saved = await save(client, branch, manager, week('06:00', '20:00'))
    saved.assertHeader('location', '/branches')
    const hours = await hoursOf(branch)
    assert.lengthOf(hours, 5)
    assert.isTrue(hours.every((row) => row.opens_at === '06:00' && row.closes_at === '20:00'))
  })

  test('shorter ones show what they strand, with the telephone, and wait', async ({
    client,
    assert,
  }) => {
    const { branch, manager, late } = await scene()
    const before = await hoursOf(branch)
    const saved = await save(client, branch, manager, week('08:00', '12:00'))
    const path = saved.header('location') as string
    assert.match(path, /^\/availability-changes\//)
    assert.deepEqual(await hoursOf(branch), before, 'nothing is saved before somebody confirms')
    const page = await client.get(path).loginAs(manager).withInertia()
    const meetings = page.inertiaProps.meetings as { id: string; proposal: Proposal }[]
    assert.deepEqual(
      meetings.map(({ id, proposal }) => [id, proposal.choice]),
      [[late, 'phone']]
    )
    assert.isTrue(meetings[0].proposal.later.every(({ startsAt }) => hourOf(startsAt) < 12))
    const answers = [{ appointmentId: late, choice: 'phone' }]
    await client.post(`${path}/answers`).loginAs(manager).withCsrfToken().json({ answers })
    const meeting = await db.from('appointments').where('id', late).first()
    assert.equal(meeting.channel, 'phone')
    const hours = await hoursOf(branch)
    assert.isTrue(hours.every((row) => row.closes_at === '12:00'))
    const done = await client.get(path).loginAs(manager).withInertia()
    assert.isEmpty(done.inertiaProps.meetings)
  })

  test('what could not be changed keeps waiting there and becomes a task', async ({
    client,
    assert,
  }) => {
    const { branch, manager, adviser, late } = await scene()
    const saved = await save(client, branch, manager, week('08:00', '12:00'))
    const path = saved.header('location') as string
    const taken = workdayAt('10:00')
    await bookMeeting(branch, adviser, taken)
    const answer = { appointmentId: late, choice: 'later', adviserId: adviser.id, startsAt: taken }
    await client
      .post(`${path}/answers`)
      .loginAs(manager)
      .withCsrfToken()
      .json({ answers: [answer] })
    const page = await client.get(path).loginAs(manager).withInertia()
    const [left] = page.inertiaProps.meetings as { id: string; refusal: string }[]
    assert.equal(left.id, late)
    assert.isString(left.refusal)
    const [task] = await db.from('tasks').where('subject_id', late)
    assert.equal(task.kind, 'new_time')
  })

  test('a day that is not open any more strands all of its meetings', async ({
    client,
    assert,
  }) => {
    const { branch, manager, early, late } = await scene()
    const { weekday } = DateTime.fromISO(workdayAt('09:00'))
    const others = week('08:00', '16:00').filter((hours) => hours.weekday !== weekday)
    const saved = await save(client, branch, manager, others)
    const page = await client
      .get(saved.header('location') as string)
      .loginAs(manager)
      .withInertia()
    const meetings = page.inertiaProps.meetings as { id: string }[]
    assert.deepEqual(
      meetings.map(({ id }) => id),
      [early, late]
    )
  })

  test('guests sign in; advisers and managers of other branches find nothing', async ({
    client,
    assert,
  }) => {
    const { branch, adviser, manager } = await scene()
    const path = `/branches/${branch.id}/hours`
    const guest = await client.get(path).redirects(0)
    guest.assertStatus(302)
    for (const stranger of [adviser, await cast.manager()]) {
      const page = await client.get(path).loginAs(stranger)
      page.assertStatus(404)
      const refused = await save(client, branch, stranger, [])
      refused.assertStatus(404)
    }
    const own = await client.get(path).loginAs(manager).withInertia()
    own.assertInertiaComponent('identity/branches/hours')
    const hours = await hoursOf(branch)
    assert.lengthOf(own.inertiaProps.openingHours as object[], hours.length)
    const backwards = await save(client, branch, manager, week('16:00', '08:00'))
    assert.properties(backwards.flashMessage('inputErrorsBag'), ['openingHours.0.closesAt'])
  })
})

type Proposal = { choice: string; later: { startsAt: string }[] }

const hourOf = (startsAt: string) => DateTime.fromISO(startsAt, { zone: 'Europe/Warsaw' }).hour
