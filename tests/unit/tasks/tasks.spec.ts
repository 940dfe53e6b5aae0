import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { closeTasksOf } from '#app/tasks/close_tasks_of'
import { completeTask, reopenTask } from '#app/tasks/complete_task'
import { openTask, type NewTask } from '#app/tasks/open_task'
import { tasksOf } from '#app/tasks/tasks_of'
import * as cast from '#tests/cast'

const SUBJECT = { subjectType: 'appointment', subjectId: '01KTASKSUBJECT000000000000' }

const open = (staff: StaffMember, more: Partial<NewTask> = {}) =>
  inTransaction((trx) =>
    openTask(
      {
        kind: 'call_person',
        ownerId: staff.id,
        branchId: staff.branches[0].id,
        dueOn: todayInWarsaw(),
        ...SUBJECT,
        ...more,
      },
      trx
    )
  )

test.group('Tasks', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('one matter is on the list once, however often it is found', async ({ assert }) => {
    const anna = await cast.anna()
    const first = await open(anna)
    const second = await open(anna)
    const other = await open(anna, { kind: 'find_interpreter' })
    assert.equal(second.id, first.id)
    assert.notEqual(other.id, first.id)
    assert.lengthOf(await tasksOf([anna.id]), 2)
  })

  test('a settled matter can come back, and a task about nothing may come twice', async ({
    assert,
  }) => {
    const anna = await cast.anna()
    const first = await open(anna)
    await completeTask(first, anna, 'reached')
    const second = await open(anna)
    assert.notEqual(second.id, first.id)
    await open(anna, { kind: 'other', subjectType: null, subjectId: null })
    await open(anna, { kind: 'other', subjectType: null, subjectId: null })
    assert.lengthOf(await tasksOf([anna.id]), 3)
  })

  test('the first of two colleagues settles it', async ({ assert }) => {
    const anna = await cast.anna()
    const task = await open(anna)
    await completeTask(task, anna, 'no_answer')
    await completeTask(task, anna, 'reached')
    await task.load('completion')
    assert.equal(task.completion.outcome, 'no_answer')
    assert.lengthOf(await tasksOf([anna.id]), 0)
  })

  test('settling can be taken back, unless the matter was opened again', async ({ assert }) => {
    const anna = await cast.anna()
    const task = await open(anna)
    await completeTask(task, anna, 'reached')
    assert.isTrue(await reopenTask(task, anna))
    assert.lengthOf(await tasksOf([anna.id]), 1)
    await completeTask(task, anna, 'reached')
    await open(anna)
    assert.isFalse(await reopenTask(task, anna))
    assert.lengthOf(await tasksOf([anna.id]), 1)
  })

  test('when the reason goes away, so do the tasks', async ({ assert }) => {
    const anna = await cast.anna()
    await open(anna)
    await open(anna, { kind: 'find_interpreter' })
    const closed = await inTransaction((trx) => closeTasksOf(SUBJECT, trx))
    assert.equal(closed, 2)
    assert.lengthOf(await tasksOf([anna.id]), 0)
    assert.equal(await inTransaction((trx) => closeTasksOf(SUBJECT, trx)), 0)
  })

  test('a note is unreadable in the database', async ({ assert }) => {
    const anna = await cast.anna()
    const { id } = await open(anna, { note: 'Zadzwonić do siostry Oksany' })
    const row = await db.from('tasks').where('id', id).firstOrFail()
    assert.notInclude(row.note, 'Oksany')
    const [task] = await tasksOf([anna.id])
    assert.equal(task.note, 'Zadzwonić do siostry Oksany')
  })
})
