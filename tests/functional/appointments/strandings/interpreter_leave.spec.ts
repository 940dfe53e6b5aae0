import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { now, toSql } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { bookableAdviser } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'
import {
  book,
  interpreterOf,
  opened,
  resourcesOf,
  twoAdvisers,
} from '#tests/functional/appointments/desk_booking'
import { workdayAt } from '#tests/visitor'

const DAY = () => workdayAt('12:00').slice(0, 10)
const arabic = { language: 'ar', interpreterLanguage: 'ar' }

async function scene() {
  const { branch, anna } = await twoAdvisers()
  const { interpreter, resource } = await interpreterOf(branch)
  const appointment = await book(branch, anna.staff, '09:00', arabic)
  const hired = { givenName: 'Celina', familyName: 'Mróz', branches: [branch] }
  const coordinator = await cast.hire({ ...hired, roles: ['coordinator'] })
  return { branch, anna: anna.staff, interpreter, resource: resource!, appointment, coordinator }
}

const leave = (client: ApiClient, interpreterId: string, by: StaffMember, more = {}) =>
  client
    .post(`/interpreters/${interpreterId}/absences`)
    .loginAs(by)
    .withCsrfToken()
    .form({ from: DAY(), until: DAY(), reason: 'leave', ...more })
    .redirects(0)

type Proposal = { choice: string; interpreters: { id: string }[]; later: { startsAt: string }[] }
type Meeting = { id: string; isInterpreted: boolean; proposal: Proposal }

async function asked(client: ApiClient, interpreterId: string, by: StaffMember) {
  const sent = await leave(client, interpreterId, by)
  const path = sent.header('location') as string
  const page = await client.get(path).loginAs(by).withInertia()
  return { path, meetings: page.inertiaProps.meetings as Meeting[] }
}

const apply = (client: ApiClient, path: string, by: StaffMember, answer: object) =>
  client
    .post(`${path}/answers`)
    .loginAs(by)
    .withCsrfToken()
    .json({ answers: [answer] })
    .redirects(0)

test.group('An interpreter on leave', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('another with a calendar takes over with all of the meeting', async ({ client, assert }) => {
    const { branch, interpreter, resource, appointment, coordinator } = await scene()
    const other = await interpreterOf(branch)
    const { path, meetings } = await asked(client, interpreter.id, coordinator)
    assert.isEmpty(await db.from('absences'), 'nothing is saved before somebody confirms')
    const [{ id, isInterpreted, proposal }] = meetings
    assert.equal(id, appointment.id)
    assert.isTrue(isInterpreted)
    assert.equal(proposal.choice, 'interpreter')
    assert.deepEqual(
      proposal.interpreters.map((one) => one.id),
      [other.interpreter.id]
    )
    const interpreterId = other.interpreter.id
    await apply(client, path, coordinator, {
      appointmentId: id,
      choice: 'interpreter',
      interpreterId,
    })
    const { interpreting } = await opened(id)
    assert.equal(interpreting.interpreterId, interpreterId)
    const taken = await resourcesOf(appointment)
    assert.include(taken, other.resource!.id)
    assert.notInclude(taken, resource.id)
    assert.lengthOf(await db.from('absences').where('resource_id', resource.id), 1)
    const told = await db.from('outbox_messages').whereNot('kind', 'appointment_confirmed')
    assert.isEmpty(told, 'nothing changes for the person')
  })

  test('with nobody else, by telephone, and her time is free again', async ({ client, assert }) => {
    const { branch, interpreter, resource, appointment, coordinator } = await scene()
    await interpreterOf(branch, { isExternal: true })
    const { path, meetings } = await asked(client, interpreter.id, coordinator)
    assert.equal(meetings[0].proposal.choice, 'by_phone')
    await apply(client, path, coordinator, { appointmentId: appointment.id, choice: 'by_phone' })
    const { interpreting } = await opened(appointment.id)
    assert.equal(interpreting.state, 'by_phone')
    assert.notInclude(await resourcesOf(appointment), resource.id)
  })

  test('at a later time with the same adviser, and whoever interprets then', async ({
    client,
    assert,
  }) => {
    const { anna, interpreter, resource, appointment, coordinator } = await scene()
    const { path, meetings } = await asked(client, interpreter.id, coordinator)
    const [{ proposal }] = meetings
    assert.equal(proposal.choice, 'later')
    const [{ startsAt }] = proposal.later
    assert.isAbove(Date.parse(startsAt), Date.parse(`${DAY()}T23:00:00Z`))
    const answer = { appointmentId: appointment.id, choice: 'later', adviserId: anna.id, startsAt }
    await apply(client, path, coordinator, answer)
    const moved = await opened(appointment.id)
    assert.equal(moved.startsAt.toMillis(), Date.parse(startsAt))
    assert.equal(moved.staffMemberId, anna.id)
    assert.equal(moved.interpreting.state, 'found')
    assert.include(await resourcesOf(moved), resource.id)
  })

  test('looked for on, it is a task of the adviser', async ({ client, assert }) => {
    const { anna, interpreter, appointment, coordinator } = await scene()
    const { path } = await asked(client, interpreter.id, coordinator)
    await apply(client, path, coordinator, { appointmentId: appointment.id, choice: 'seek' })
    const { interpreting } = await opened(appointment.id)
    assert.equal(interpreting.state, 'sought')
    const [task] = await db.from('tasks')
    assert.containsSubset(task, { kind: 'find_interpreter', owner_id: anna.id })
  })

  test('an adviser who interprets elsewhere strands that meeting, too', async ({
    client,
    assert,
  }) => {
    const { branch, interpreter, appointment, coordinator } = await scene()
    const { staff: tariq } = await bookableAdviser(branch)
    await db.from('interpreters').where('id', interpreter.id).update({ staff_member_id: tariq.id })
    const form = { person: tariq.id, from: DAY(), until: DAY(), reason: 'sick' }
    const sent = await client
      .post('/absences')
      .loginAs(coordinator)
      .withCsrfToken()
      .form(form)
      .redirects(0)
    const page = await client
      .get(sent.header('location') as string)
      .loginAs(coordinator)
      .withInertia()
    const [meeting] = page.inertiaProps.meetings as Meeting[]
    assert.equal(meeting.id, appointment.id)
    assert.isTrue(meeting.isInterpreted)
  })

  test('leave that strands nothing is saved, shown and taken back', async ({ client, assert }) => {
    const { interpreter, coordinator } = await scene()
    const free = { from: '2031-03-03', until: '2031-03-07' }
    const saved = await leave(client, interpreter.id, coordinator, free)
    const path = `/interpreters/${interpreter.id}/edit`
    saved.assertHeader('location', path)
    const page = await client.get(path).loginAs(coordinator).withInertia()
    const [absence] = page.inertiaProps.absences as { id: number }[]
    await client
      .delete(`/interpreters/${interpreter.id}/absences/${absence.id}`)
      .loginAs(coordinator)
      .withCsrfToken()
      .redirects(0)
    assert.isEmpty(await db.from('absences'))
  })

  test('guests sign in, advisers find nothing, and leave needs a calendar', async ({
    client,
    assert,
  }) => {
    const { branch, anna, interpreter, coordinator, resource } = await scene()
    const page = `/interpreters/${interpreter.id}/absences/new`
    const guest = await client.get(page).redirects(0)
    guest.assertStatus(302)
    const refused = await client.get(page).loginAs(anna)
    refused.assertStatus(404)
    const external = await interpreterOf(branch, { isExternal: true })
    const none = await leave(client, external.interpreter.id, coordinator)
    none.assertStatus(404)
    const backwards = await leave(client, interpreter.id, coordinator, { until: '2020-01-01' })
    assert.properties(backwards.flashMessage('inputErrorsBag'), ['until'])
    const span = { starts_at: toSql(now()), ends_at: toSql(now().plus({ days: 1 })) }
    await db.table('absences').insert({ resource_id: resource.id, kind: 'leave', ...span })
    const [{ id }] = await db.from('absences')
    const other = await interpreterOf(branch)
    const foreign = await client
      .delete(`/interpreters/${other.interpreter.id}/absences/${id}`)
      .loginAs(coordinator)
      .withCsrfToken()
    foreign.assertStatus(404)
    assert.lengthOf(await db.from('absences'), 1)
  })
})
