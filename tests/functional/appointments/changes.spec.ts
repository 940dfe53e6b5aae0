import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'
import { bookAtDesk } from '#app/appointments/book_at_desk'
import { changeChannel } from '#app/appointments/change_channel'
import { handOver } from '#app/appointments/hand_over'
import Appointment from '#app/appointments/models/appointment'
import { moveAppointment } from '#app/appointments/move_appointment'
import { swapAppointments } from '#app/appointments/swap_appointments'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import { workdayAt } from '#tests/visitor'

let key = 0
const at = (time: string) => DateTime.fromISO(workdayAt(time), { zone: 'utc' })

async function book(branch: Branch, adviser: StaffMember, time: string, more = {}) {
  const id = await bookAtDesk(
    {
      oneTimeKey: `changes-of-places-${++key}`,
      branchId: branch.id,
      language: 'uk',
      topic: null,
      adviserId: adviser.id,
      channel: 'here',
      minutes: 60,
      startsAt: workdayAt(time),
      person: { name: 'Іван', language: 'uk', email: 'ivan@example.com' },
      ...more,
    },
    adviser
  )
  return opened(id)
}

const opened = (id: string) =>
  Appointment.query().where('id', id).preload('reservation').preload('others').firstOrFail()

const resourcesOf = async ({ reservationId }: Appointment) => {
  const rows = await db
    .from('reserved_quarters')
    .where('reservation_id', reservationId)
    .distinct('resource_id')
  return rows.map((row) => row.resource_id).sort((a, b) => a - b)
}

async function twoAdvisers() {
  const branch = await openBranch()
  const room = await bookableRoom(branch)
  const anna = await bookableAdviser(branch)
  const tariq = await bookableAdviser(branch)
  return { branch, room, anna, tariq, staffMemberId: anna.staff.id }
}

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
