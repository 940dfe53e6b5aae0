import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type StaffMember from '#app/identity/models/staff_member'
import * as cast from '#tests/cast'
import { Guest, statusOf } from '#tests/functional/portal/me/guest'
import { booker, client as registered, PHONE } from '#tests/functional/portal/me/people'

const SEEN = { proof: 'passport' }

async function withPin() {
  const { meeting, participant } = await booker('Олена Коваленко')
  const guest = new Guest()
  await guest.choose(PHONE, 'Olena', '7351')
  return { id: meeting.id, path: `/appointments/${meeting.id}/pin-resets`, participant, guest }
}

test.group('A forgotten PIN of somebody without a record', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('reception sees a document and removes it: the open page ends, a new one can be set', async ({
    client,
    assert,
  }) => {
    const { id, path, guest, participant } = await withPin()
    const staff = await cast.receptionist()
    for (let click = 0; click < 2; click++) {
      const request = client.post(path).form(SEEN).loginAs(staff).withCsrfToken().redirects(0)
      const done = await request
      assert.equal(done.status(), 303)
      assert.equal(done.header('location'), `/appointments/${id}`)
    }
    assert.isEmpty(await db.from('personal_pins'))
    const trail = await db.from('audit_entries').where('action', 'personal_pin.reset')
    assert.lengthOf(trail, 1)
    assert.include(trail[0], { subject_id: participant.id, staff_member_id: staff.id })
    assert.equal(trail[0].reason, 'passport')
    assert.equal(await statusOf(guest.get('/me')), 303)
    assert.equal(await statusOf(new Guest().choose(PHONE, 'Olena', '8264')), 303)
  })

  test('under any of the bookings of that person, and of nobody else behind the telephone', async ({
    client,
    assert,
  }) => {
    await withPin()
    const { meeting: later } = await booker('Olena', { days: 9 })
    const { meeting: other } = await booker('Ivan')
    await new Guest().choose(PHONE, 'Ivan', '8264')
    const staff = await cast.receptionist()
    const remove = (appointmentId: string) =>
      client
        .post(`/appointments/${appointmentId}/pin-resets`)
        .form(SEEN)
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
    await remove(later.id)
    assert.lengthOf(await db.from('personal_pins'), 1)
    assert.equal(await statusOf(new Guest().enter(PHONE, '8264')), 303)
    await remove(other.id)
    assert.isEmpty(await db.from('personal_pins'))
  })

  test('without a document nothing is removed, and the panel stays open', async ({
    client,
    assert,
  }) => {
    const { id, path } = await withPin()
    const staff = await cast.receptionist()
    const panel = `http://${process.env.HOST}:${process.env.PORT}/appointments/${id}?do=pin`
    for (const form of [{}, { proof: 'a friend says so' }]) {
      const request = client.post(path).form(form).loginAs(staff).header('referer', panel)
      const answer = await request.withCsrfToken().redirects(0)
      assert.equal(answer.header('location'), panel)
    }
    assert.lengthOf(await db.from('personal_pins'), 1)
  })

  test('a guest signs in first; a teacher and another branch learn of nothing', async ({
    client,
    assert,
  }) => {
    const { path } = await withPin()
    const guest = await client.post(path).form(SEEN).withCsrfToken().redirects(0)
    guest.assertHeader('location', '/login')
    for (const staff of [await cast.teacher(), await cast.tariq()]) {
      const request = client.post(path).form(SEEN).loginAs(staff).withCsrfToken().redirects(0)
      const answer = await request
      answer.assertStatus(404)
    }
    assert.lengthOf(await db.from('personal_pins'), 1)
  })

  test('a client has it on their own page', async ({ client, assert }) => {
    const { id, meeting } = await registered('Halyna', 'Melnyk')
    await new Guest().choose(PHONE, 'Halyna', '7351')
    const request = client.post(`/appointments/${meeting.id}/pin-resets`).form(SEEN)
    const done = await request
      .loginAs(await cast.receptionist())
      .withCsrfToken()
      .redirects(0)
    assert.equal(done.header('location'), `/clients/${id}/person`)
    assert.lengthOf(await db.from('personal_pins'), 1)
  })

  test('the panel says since when there is one, and never the digits', async ({
    client,
    assert,
  }) => {
    const panel = async (id: string, staff: StaffMember) => {
      const page = await client.get(`/appointments/${id}?do=pin`).loginAs(staff).withInertia()
      const { pin } = page.inertiaProps as { pin: Record<string, unknown> | null }
      return pin
    }
    const { id } = await withPin()
    const { meeting } = await booker('Ivan', { phone: '+48603333333' })
    const staff = await cast.receptionist()
    const hers = await panel(id, staff)
    assert.match(String(hers?.chosenAt), /^\d{4}-/)
    assert.deepEqual(Object.keys(hers ?? {}), ['chosenAt', 'proofs'])
    const his = await panel(meeting.id, staff)
    assert.isNull(his?.chosenAt)
  })
})
