import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import { now, ZONE } from '#app/core/clock'
import AppointmentCancellation from '#app/appointments/models/appointment_cancellation'
import CallRequest from '#app/appointments/models/call_request'
import { inviteParticipant } from '#app/clients/invite_participant'
import { inTransaction } from '#app/core/transaction'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { makeClient } from '#database/factories/clients/client_factory'
import type { agendaItem } from '#app/dossier/agenda_item'
import * as cast from '#tests/cast'

type Desk = {
  agenda: ReturnType<typeof agendaItem>[]
  ahead: { day: string; items: ReturnType<typeof agendaItem>[] }[]
  calls: { person: string; otherName: string | null; phone: string | null }[]
  ending: { person: string; validUntil: string }[]
}

const noon = () => DateTime.now().setZone(ZONE).set({ hour: 12, minute: 0, second: 0 }).toUTC()

const stranger = () =>
  inTransaction((trx) =>
    inviteParticipant({ name: 'Ніна Бойко', language: 'uk', phone: '+48120123456' }, trx)
  )

test.group('My day', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a visitor without an account is led to sign in', async ({ client }) => {
    const response = await client.get('/desk').redirects(0)
    response.assertHeader('location', '/login')
  })

  test('a teacher finds no such page', async ({ client }) => {
    const response = await client.get('/desk').loginAs(await cast.teacher())
    response.assertStatus(404)
  })

  test("an adviser sees today's people and those of the next days", async ({ client, assert }) => {
    const anna = await cast.anna()
    const { id: participantId } = await stranger()
    await makeMeeting({ staff: anna, participantId, startsAt: noon() })
    await makeMeeting({ staff: anna, participantId, startsAt: noon().plus({ days: 2 }) })
    const page = await client.get('/desk').loginAs(anna).withInertia()
    page.assertInertiaComponent('dossier/desk')
    const { agenda, ahead } = page.inertiaProps as Desk
    assert.lengthOf(agenda, 1)
    assert.deepInclude(agenda[0], { person: 'Ніна Бойко', state: 'booked', clientId: null })
    assert.equal(agenda[0].otherName, 'Nina Boyko')
    assert.lengthOf(ahead, 1)
  })

  test("a colleague's meetings stay on the colleague's desk", async ({ client, assert }) => {
    const { id: participantId } = await stranger()
    await makeMeeting({ staff: await cast.tariq(), participantId, startsAt: noon() })
    const page = await client
      .get('/desk')
      .loginAs(await cast.anna())
      .withInertia()
    assert.lengthOf((page.inertiaProps as Desk).agenda, 0)
  })

  test('reception sees the whole branch, with whom each person meets', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id: participantId } = await stranger()
    await makeMeeting({ staff: anna, participantId, startsAt: noon() })
    const page = await client
      .get('/desk')
      .loginAs(await cast.receptionist())
      .withInertia()
    assert.equal((page.inertiaProps as Desk).agenda[0].adviser, anna.fullName)
  })

  test('a cancelled meeting stays on the agenda, as cancelled', async ({ client, assert }) => {
    const anna = await cast.anna()
    const { id: participantId } = await stranger()
    const { id } = await makeMeeting({ staff: anna, participantId, startsAt: noon() })
    const cancellation = { appointmentId: id, staffMemberId: null, reason: 'by_person' }
    await AppointmentCancellation.create(cancellation)
    const page = await client.get('/desk').loginAs(anna).withInertia()
    assert.equal((page.inertiaProps as Desk).agenda[0].state, 'cancelled')
  })

  test('whoever asked for a call waits on the desk with a number', async ({ client, assert }) => {
    const { id } = await stranger()
    const request = { participantId: id, branchId: null, language: 'uk', topic: null }
    await CallRequest.create({ ...request, createdAt: now() })
    const page = await client
      .get('/desk')
      .loginAs(await cast.anna())
      .withInertia()
    const [call] = (page.inertiaProps as Desk).calls
    assert.equal(call.person, 'Ніна Бойко')
    assert.match(call.phone!, /^\+48/)
  })

  test('documents that end within thirty days are shown to who registered the person', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const validUntil = DateTime.utc().startOf('day').plus({ days: 10 })
    const later = validUntil.plus({ days: 60 })
    const branchId = await cast.idOf(cast.krakow())
    await makeClient(anna, { branchId, residenceTitles: [{ kind: 'TEMP', validUntil }] })
    await makeClient(anna, { branchId, residenceTitles: [{ kind: 'TEMP', validUntil: later }] })
    const page = await client.get('/desk').loginAs(anna).withInertia()
    const { ending } = page.inertiaProps as Desk
    assert.deepEqual(
      ending.map((title) => title.validUntil),
      [validUntil.toISODate()]
    )
  })
})
