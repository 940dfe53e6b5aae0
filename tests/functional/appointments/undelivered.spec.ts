import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import OutboxMessage from '#app/core/models/outbox_message'
import { tellUndelivered } from '#app/core/outbox/undelivered'
import { inviteParticipant } from '#app/clients/invite_participant'
import AppointmentCancellation from '#app/appointments/models/appointment_cancellation'
import CallRequest from '#app/appointments/models/call_request'
import type { MessageKind } from '#app/appointments/letters/letter_kind'
import { writeToPerson } from '#app/appointments/write_to_person'
import ContactPoint from '#app/clients/models/contact_point'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import * as cast from '#tests/cast'

const person = { name: 'Олена', language: 'uk', phone: '601234567', email: 'o@poczta.example' }

async function booked(startsAt = now().plus({ days: 5 })) {
  const { id } = await inTransaction((trx) => inviteParticipant(person, trx))
  return makeMeeting({ staff: await cast.anna(), participantId: id, startsAt })
}

/** Queues a message that nobody takes, and lets the worker tell of it. */
async function lose(appointment: Awaited<ReturnType<typeof booked>>, kind: MessageKind) {
  await inTransaction((trx) => writeToPerson(kind, appointment, trx))
  await OutboxMessage.query().where('state', 'waiting').update({ state: 'failed' })
  await tellUndelivered()
}

test.group('A message that does not arrive', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('puts the person on the call list, once for an appointment', async ({ assert, client }) => {
    const appointment = await booked()
    await lose(appointment, 'confirmed')
    await lose(appointment, 'moved')
    const calls = await CallRequest.all()
    assert.lengthOf(calls, 1)
    assert.equal(calls[0].reason, 'undelivered')
    assert.equal(calls[0].appointmentId, appointment.id)
    const page = await client
      .get('/call-requests')
      .loginAs(await cast.anna())
      .withInertia()
    const [call] = page.inertiaProps.calls as { reason: string; phone: string; meeting: object }[]
    assert.equal(call.reason, 'undelivered')
    assert.match(call.phone, /601 234 567/)
    assert.property(call.meeting, 'startsAt')
    const desk = await client
      .get('/desk')
      .loginAs(await cast.anna())
      .withInertia()
    assert.equal((desk.inertiaProps.calls as { reason: string }[])[0].reason, 'undelivered')
  })

  test('calls nobody whose phone is not safe to call', async ({ assert, client }) => {
    const appointment = await booked()
    await ContactPoint.query().update({ is_safe_to_call: false })
    await lose(appointment, 'confirmed')
    assert.isEmpty(await CallRequest.all())
    await ContactPoint.query().update({ is_safe_to_call: true })
    await lose(appointment, 'moved')
    assert.lengthOf(await CallRequest.all(), 1)
    await ContactPoint.query().update({ is_safe_to_call: false })
    const page = await client
      .get('/call-requests')
      .loginAs(await cast.anna())
      .withInertia()
    assert.isNull((page.inertiaProps.calls as { phone: string | null }[])[0].phone)
  })

  test('calls nobody about a meeting that is over or cancelled', async ({ assert }) => {
    await lose(await booked(now().minus({ hours: 3 })), 'missed')
    const cancelled = await booked()
    const cancellation = { staffMemberId: null, reason: 'by_person' as const }
    await AppointmentCancellation.create({ appointmentId: cancelled.id, ...cancellation })
    await lose(cancelled, 'confirmed')
    assert.isEmpty(await CallRequest.all())
    await lose(cancelled, 'cancelled')
    assert.lengthOf(await CallRequest.all(), 1, 'or the person comes in vain')
  })

  test('calls nobody who got the same words on the other channel', async ({ assert }) => {
    const appointment = await booked(now().plus({ hours: 6 }))
    await inTransaction((trx) => writeToPerson('moved', appointment, trx))
    await OutboxMessage.query().where('channel', 'sms').update({ state: 'delivered' })
    await OutboxMessage.query().where('channel', 'mail').update({ state: 'bounced' })
    await tellUndelivered()
    assert.isEmpty(await CallRequest.all())
  })

  test('is listed until the meeting begins', async ({ assert, client }) => {
    const appointment = await booked()
    await lose(appointment, 'confirmed')
    await db.from('appointments').update({ starts_at: '2026-01-01 10:00:00' })
    const page = await client
      .get('/call-requests')
      .loginAs(await cast.anna())
      .withInertia()
    assert.isEmpty(page.inertiaProps.calls)
  })
})
