import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { changeChannel } from '#app/appointments/change_channel'
import { handOver } from '#app/appointments/hand_over'
import { moveAppointment } from '#app/appointments/move_appointment'
import { swapAppointments } from '#app/appointments/swap_appointments'
import { book, opened, resourcesOf, twoAdvisers } from '#tests/functional/appointments/desk_booking'
import { workdayAt } from '#tests/visitor'

const at = (time: string) => DateTime.fromISO(workdayAt(time), { zone: 'utc' })

test.group('Changing an appointment', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a colleague gets it at the same time in the same room', async ({ assert }) => {
    const { branch, room, anna, tariq, staffMemberId } = await twoAdvisers()
    const appointment = await book(branch, anna.staff, '09:00')
    assert.deepEqual(await resourcesOf(appointment), [room.id, anna.resource.id])
    await handOver({ appointment, toAdviserId: tariq.staff.id, staffMemberId })
    await appointment.refresh()
    assert.equal(appointment.staffMemberId, tariq.staff.id)
    assert.deepEqual(await resourcesOf(appointment), [room.id, tariq.resource.id])
    const traces = await db.from('audit_entries').where('action', 'appointment.handed_over')
    assert.lengthOf(traces, 1)
  })

  test('a colleague who has somebody then does not get it', async ({ assert }) => {
    const { branch, anna, tariq, staffMemberId } = await twoAdvisers()
    const appointment = await book(branch, anna.staff, '09:00')
    await book(branch, tariq.staff, '09:00')
    const handing = handOver({ appointment, toAdviserId: tariq.staff.id, staffMemberId })
    await assert.rejects(() => handing, 'adviser_not_free')
    await appointment.refresh()
    assert.equal(appointment.staffMemberId, anna.staff.id)
  })

  test('it moves a quarter of an hour into its own time', async ({ assert }) => {
    const { branch, anna, staffMemberId } = await twoAdvisers()
    const appointment = await book(branch, anna.staff, '09:00')
    await moveAppointment({
      appointment,
      startsAt: at('09:15'),
      toAdviserId: anna.staff.id,
      staffMemberId,
    })
    await appointment.refresh()
    assert.equal(appointment.startsAt.toMillis(), at('09:15').toMillis())
    assert.lengthOf(await db.from('reserved_quarters'), 8)
  })

  test('two who change places get adviser, time and room of the other', async ({ assert }) => {
    const { branch, room, anna, tariq, staffMemberId } = await twoAdvisers()
    const one = await book(branch, anna.staff, '09:00')
    const other = await book(branch, tariq.staff, '10:00', { channel: 'phone' })
    await swapAppointments({ one, other, staffMemberId })
    await one.refresh()
    await other.refresh()
    assert.equal(one.staffMemberId, tariq.staff.id)
    assert.equal(other.staffMemberId, anna.staff.id)
    assert.equal(one.startsAt.toMillis(), at('10:00').toMillis())
    assert.equal(other.startsAt.toMillis(), at('09:00').toMillis())
    assert.deepEqual(await resourcesOf(one), [room.id, tariq.resource.id])
    assert.deepEqual(await resourcesOf(other), [anna.resource.id])
  })

  test('nobody changes places with one that somebody moved meanwhile', async ({ assert }) => {
    const { branch, anna, tariq, staffMemberId } = await twoAdvisers()
    const one = await book(branch, anna.staff, '09:00')
    const other = await book(branch, tariq.staff, '10:00')
    const seen = await opened(other.id)
    await moveAppointment({ appointment: other, startsAt: at('12:00'), staffMemberId })
    await assert.rejects(
      () => swapAppointments({ one, other: seen, staffMemberId }),
      'reservation_changed'
    )
    await one.refresh()
    assert.equal(one.startsAt.toMillis(), at('09:00').toMillis())
  })

  test('by phone the room is free again, here it is taken', async ({ assert }) => {
    const { branch, room, anna, staffMemberId } = await twoAdvisers()
    const appointment = await book(branch, anna.staff, '09:00')
    await changeChannel({ appointment, channel: 'phone', staffMemberId })
    assert.deepEqual(await resourcesOf(appointment), [anna.resource.id])
    const again = await opened(appointment.id)
    assert.equal(again.channel, 'phone')
    await changeChannel({ appointment: again, channel: 'here', staffMemberId })
    assert.deepEqual(await resourcesOf(appointment), [room.id, anna.resource.id])
  })

  test('a family comes to one appointment', async ({ assert }) => {
    const { branch, anna } = await twoAdvisers()
    const others = [
      { name: 'Марія', language: 'uk' },
      { name: 'Остап', language: 'uk' },
    ]
    const appointment = await book(branch, anna.staff, '09:00', { others, kind: 'legal' })
    assert.equal(appointment.kind, 'legal')
    assert.deepEqual(
      appointment.others.map(({ displayName }) => displayName),
      ['Марія', 'Остап']
    )
  })
})
