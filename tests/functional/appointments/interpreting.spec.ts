import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import { sweepSearches } from '#app/appointments/interpreting/sweep_searches'
import { settleInterpreter } from '#app/appointments/interpreting/settle_interpreter'
import { moveAppointment } from '#app/appointments/move_appointment'
import { workdayAt } from '#tests/visitor'
import {
  book,
  interpreterOf,
  opened,
  resourcesOf,
  twoAdvisers,
} from '#tests/functional/appointments/desk_booking'

const arabic = { language: 'ar', interpreterLanguage: 'ar' }
const found = (interpreterId: string) => ({
  language: 'ar',
  state: 'found' as const,
  interpreterId,
  minutes: null,
})

test.group('An interpreter of an appointment', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('one who keeps no calendar is sought while adviser and room are reserved', async ({
    assert,
  }) => {
    const { branch, room, anna } = await twoAdvisers()
    await interpreterOf(branch, { isExternal: true })
    const appointment = await book(branch, anna.staff, '09:00', arabic)
    assert.equal(appointment.interpreting.state, 'sought')
    assert.deepEqual(await resourcesOf(appointment), [room.id, anna.resource.id])
  })

  test('one with a calendar is reserved together with adviser and room', async ({ assert }) => {
    const { branch, room, anna } = await twoAdvisers()
    const { interpreter, resource } = await interpreterOf(branch)
    const appointment = await book(branch, anna.staff, '09:00', arabic)
    assert.equal(appointment.interpreting.state, 'found')
    assert.equal(appointment.interpreting.interpreterId, interpreter.id)
    assert.deepEqual(await resourcesOf(appointment), [room.id, anna.resource.id, resource!.id])
  })

  test('a calendar that is full refuses a second meeting at once', async ({ assert }) => {
    const { branch, anna, tariq } = await twoAdvisers()
    const { interpreter } = await interpreterOf(branch)
    const first = await book(branch, anna.staff, '09:00')
    const second = await book(branch, tariq.staff, '09:00')
    await settleInterpreter({ appointment: first, ...found(interpreter.id) }, anna.staff)
    await assert.rejects(
      () => settleInterpreter({ appointment: second, ...found(interpreter.id) }, anna.staff),
      'interpreter_not_free'
    )
    assert.lengthOf(await db.from('appointment_interpreters'), 1)
  })

  test('a day before, a search becomes one task, and finding somebody ends it', async ({
    assert,
  }) => {
    const { branch, anna } = await twoAdvisers()
    const { interpreter } = await interpreterOf(branch, { isExternal: true })
    const appointment = await book(branch, anna.staff, '09:00', arabic)
    await sweepSearches()
    assert.isEmpty(await db.from('tasks'))
    const startsAt = now().plus({ hours: 20 })
    await appointment.merge({ startsAt, endsAt: startsAt.plus({ hours: 1 }) }).save()
    await sweepSearches()
    await sweepSearches()
    const [task, ...others] = await db.from('tasks')
    assert.isEmpty(others)
    assert.equal(task.kind, 'find_interpreter')
    assert.equal(task.owner_id, anna.staff.id)
    await settleInterpreter({ appointment, ...found(interpreter.id) }, anna.staff)
    const [settled] = await db.from('task_completions')
    assert.equal(settled.outcome, 'settled')
  })

  test('whoever promised the old time is asked again after a move', async ({ assert }) => {
    const { branch, anna } = await twoAdvisers()
    const { interpreter } = await interpreterOf(branch, { isExternal: true })
    const appointment = await book(branch, anna.staff, '09:00', arabic)
    await settleInterpreter({ appointment, ...found(interpreter.id) }, anna.staff)
    const again = await opened(appointment.id)
    assert.equal(again.interpreting.state, 'found')
    const startsAt = DateTime.fromISO(workdayAt('11:00'), { zone: 'utc' })
    const change = { appointment: again, startsAt, staffMemberId: anna.staff.id }
    await moveAppointment({ ...change, toAdviserId: anna.staff.id })
    const moved = await opened(appointment.id)
    assert.equal(moved.interpreting.state, 'sought')
    assert.isNull(moved.interpreting.interpreterId)
  })

  test('one with a calendar moves along, or nobody moves', async ({ assert }) => {
    const { branch, anna, tariq } = await twoAdvisers()
    const { interpreter } = await interpreterOf(branch)
    const appointment = await book(branch, anna.staff, '09:00', arabic)
    const other = await book(branch, tariq.staff, '11:00')
    await settleInterpreter({ appointment: other, ...found(interpreter.id) }, anna.staff)
    const before = await resourcesOf(appointment)
    const to = (time: string) =>
      moveAppointment({
        appointment,
        startsAt: DateTime.fromISO(workdayAt(time), { zone: 'utc' }),
        staffMemberId: anna.staff.id,
        toAdviserId: anna.staff.id,
      })
    await assert.rejects(() => to('11:00'), 'interpreter_not_free')
    await to('12:00')
    assert.deepEqual(await resourcesOf(appointment), before)
    const moved = await opened(appointment.id)
    assert.equal(moved.interpreting.state, 'found')
  })
})
