import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { now, todayInWarsaw, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { sweepSearches } from '#app/appointments/interpreting/sweep_searches'
import type Appointment from '#app/appointments/models/appointment'
import { openTask } from '#app/tasks/open_task'
import * as cast from '#tests/cast'
import {
  book,
  interpreterOf,
  opened,
  twoAdvisers,
} from '#tests/functional/appointments/desk_booking'

const arabic = { language: 'ar', interpreterLanguage: 'ar' }
type Ways = { byPhone: string[]; colleagues: string[] } | null

async function scene() {
  const { branch, anna, tariq } = await twoAdvisers()
  await tariq.staff.related('languages').create({ language: 'ar' })
  await interpreterOf(branch, { isExternal: true })
  const appointment = await book(branch, anna.staff, '09:00', arabic)
  return { branch, anna: anna.staff, tariq: tariq.staff, appointment }
}

async function waysOn(client: ApiClient, { id }: Appointment, staff: StaffMember) {
  const page = await client.get(`/appointments/${id}`).loginAs(staff).withInertia()
  return page.inertiaProps.waysOut as Ways
}

async function handOver(
  client: ApiClient,
  { id }: Appointment,
  from: StaffMember,
  to: StaffMember
) {
  const form = { adviser: to.id }
  const path = `/appointments/${id}/handovers`
  const sent = await client.post(path).loginAs(from).withCsrfToken().form(form).redirects(0)
  sent.assertHeader('location', `/appointments/${id}`)
}

test.group('While an interpreter is sought', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the page names who interprets by telephone and who speaks the language', async ({
    client,
    assert,
  }) => {
    const { anna, tariq, appointment } = await scene()
    assert.deepEqual(await waysOn(client, appointment, anna), {
      byPhone: ['Layla Nasser'],
      colleagues: [tariq.fullName],
    })
    const panel = await client
      .get(`/appointments/${appointment.id}?do=by_phone`)
      .loginAs(anna)
      .withInertia()
    assert.equal(panel.inertiaProps.panel, 'by_phone')
    assert.equal((panel.inertiaProps.interpreting as { language: string }).language, 'ar')
    const stranger = await client
      .get(`/appointments/${appointment.id}?do=by_phone`)
      .loginAs(await cast.receptionist())
    stranger.assertStatus(404)
  })

  test('the task on the list leads there', async ({ client, assert }) => {
    const { anna, appointment } = await scene()
    const startsAt = now().plus({ hours: 20 })
    await appointment.merge({ startsAt, endsAt: startsAt.plus({ hours: 1 }) }).save()
    await sweepSearches()
    const page = await client.get('/tasks').loginAs(anna).withInertia()
    const [task] = page.inertiaProps.tasks as { kind: string; href: string }[]
    assert.equal(task.kind, 'find_interpreter')
    assert.equal(task.href, `/appointments/${appointment.id}`)
  })

  test('whoever takes it over and speaks the language ends the search and its task', async ({
    client,
    assert,
  }) => {
    const { branch, anna, tariq, appointment } = await scene()
    const meeting = { subjectType: 'appointment', subjectId: appointment.id }
    const task = { kind: 'find_interpreter' as const, ownerId: anna.id, branchId: branch.id }
    await inTransaction((trx) => openTask({ ...task, ...meeting, dueOn: todayInWarsaw() }, trx))
    await handOver(client, appointment, anna, tariq)
    const { interpreting, staffMemberId } = await opened(appointment.id)
    assert.equal(staffMemberId, tariq.id)
    assert.equal(interpreting.state, 'not_needed')
    const [completion] = await db.from('task_completions')
    assert.equal(completion.outcome, 'settled')
    assert.isNull(await waysOn(client, appointment, tariq))
  })

  test('handed to somebody who does not speak it, the search goes on', async ({
    client,
    assert,
  }) => {
    const { branch, anna, tariq } = await scene()
    const other = await book(branch, tariq, '11:00', arabic)
    await handOver(client, other, tariq, anna)
    const { interpreting } = await opened(other.id)
    assert.equal(interpreting.state, 'sought')
  })

  test('an interpreter on leave is not proposed', async ({ client, assert }) => {
    const { branch, anna, appointment } = await scene()
    const { resource } = await interpreterOf(branch)
    assert.lengthOf((await waysOn(client, appointment, anna))!.byPhone, 2)
    const span = { starts_at: toSql(appointment.startsAt), ends_at: toSql(appointment.endsAt) }
    await db.table('absences').insert({ resource_id: resource!.id, kind: 'leave', ...span })
    assert.lengthOf((await waysOn(client, appointment, anna))!.byPhone, 1)
  })
})
