import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now, todayInWarsaw, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import Resource from '#app/scheduling/models/resource'
import { openTask, type NewTask } from '#app/tasks/open_task'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const give = (owner: StaffMember, more: Partial<NewTask> = {}) =>
  inTransaction((trx) =>
    openTask(
      {
        kind: 'other',
        ownerId: owner.id,
        branchId: owner.branches[0].id,
        dueOn: todayInWarsaw(),
        note: 'Oddzwonić do szkoły',
        ...more,
      },
      trx
    )
  )

type Shown = { id: string; isOverdue: boolean; owner: string | null; note: string | null }

test.group('Tasks on the desk and on their page', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in, accounting finds no tasks', async ({ client }) => {
    const guest = await client.get('/tasks').redirects(0)
    guest.assertStatus(302)
    for (const path of ['/tasks', '/tasks/new']) {
      const answer = await client.get(path).loginAs(await cast.accountant())
      answer.assertStatus(404)
    }
  })

  test('the overdue one comes first, and tasks of whom one stands in for are marked', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const renata = await cast.receptionist()
    const today = await give(anna)
    const late = await give(renata, { dueOn: '2026-01-05', note: 'Zaległe' })
    const resource = await Resource.create({ kind: 'adviser', staffMemberId: renata.id })
    await db.table('absences').insert({
      resource_id: resource.id,
      kind: 'leave',
      deputy_id: anna.id,
      starts_at: toSql(now().minus({ days: 1 })),
      ends_at: toSql(now().plus({ days: 1 })),
    })
    const desk = await client.get('/desk').loginAs(anna).withInertia()
    const tasks = desk.inertiaProps.tasks as Shown[]
    assert.deepEqual(
      tasks.map(({ id }) => id),
      [late.id, today.id]
    )
    assert.isTrue(tasks[0].isOverdue)
    assert.equal(tasks[0].owner, renata.fullName)
    assert.isNull(tasks[1].owner)
  })

  test('one click settles, another takes it back', async ({ client, assert }) => {
    const anna = await cast.anna()
    const { id } = await give(anna)
    const path = `/tasks/${id}/completions`
    const settle = client.post(path).loginAs(anna).withCsrfToken().form({ outcome: 'done' })
    const settled = await settle.redirects(0)
    settled.assertStatus(303)
    const [completion] = await db.from('task_completions').where('task_id', id)
    assert.equal(completion.outcome, 'done')
    const done = await client.get('/tasks?whose=mine&done=true').loginAs(anna).withInertia()
    assert.lengthOf(done.inertiaProps.tasks as Shown[], 1)
    await client.delete(path).loginAs(anna).withCsrfToken().redirects(0)
    assert.isEmpty(await db.from('task_completions').where('task_id', id))
  })

  test('a task is written by hand, about a client or nobody, for a colleague', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const renata = await cast.receptionist()
    const known = await makeClient(anna, { branchId: anna.branches[0].id })
    const send = (form: object) =>
      client.post('/tasks').loginAs(anna).withCsrfToken().form(form).redirects(0)
    const task = { note: 'Zanieść wniosek', due_on: '2026-12-01', owner: renata.id }
    const about = await send({ ...task, client: known.id })
    about.assertHeader('location', `/clients/${known.id}`)
    const plain = await send(task)
    plain.assertHeader('location', '/tasks')
    const rows = await db.from('tasks').where('owner_id', renata.id).orderBy('id')
    assert.sameMembers(
      rows.map((row) => row.client_id),
      [known.id, null]
    )
    assert.isTrue(rows.every((row) => row.created_by === anna.id))
    const empty = await send({})
    assert.properties(empty.flashMessage('inputErrorsBag'), ['note', 'due_on', 'owner'])
  })

  test('nobody writes about another branch’s client nor gives tasks to another branch', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const tariq = await cast.tariq()
    const foreign = await makeClient(tariq, { branchId: tariq.branches[0].id })
    const task = { note: 'Zanieść wniosek', due_on: '2026-12-01' }
    for (const form of [
      { ...task, owner: anna.id, client: foreign.id },
      { ...task, owner: tariq.id },
    ]) {
      const answer = await client
        .post('/tasks')
        .loginAs(anna)
        .withCsrfToken()
        .form(form)
        .redirects(0)
      answer.assertStatus(404)
    }
    assert.isEmpty(await db.from('tasks'))
  })

  test('handed over it stands on the colleague’s list; another branch finds it nowhere', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const renata = await cast.receptionist()
    const { id } = await give(anna)
    const hand = (who: StaffMember, owner: StaffMember) =>
      client
        .post(`/tasks/${id}/owners`)
        .loginAs(who)
        .withCsrfToken()
        .form({ owner: owner.id })
        .redirects(0)
    const stranger = await hand(await cast.tariq(), renata)
    stranger.assertStatus(404)
    const away = await hand(anna, await cast.tariq())
    away.assertStatus(404)
    await hand(anna, renata)
    const row = await db.from('tasks').where('id', id).firstOrFail()
    assert.equal(row.owner_id, renata.id)
  })
})
