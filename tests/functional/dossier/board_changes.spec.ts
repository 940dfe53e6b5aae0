import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import Appointment from '#app/appointments/models/appointment'
import { bookedAt, boardScene, type Scene } from '#database/factories/dossier/board_scene'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const stored = (id: string) =>
  Appointment.query().where('id', id).preload('reservation').firstOrFail()

const adviserOf = async (id: string) => {
  const { staffMemberId } = await stored(id)
  return staffMemberId
}

const versionOf = async (id: string) => {
  const { reservation } = await stored(id)
  return reservation.version
}

const utc = (scene: Scene, wall: string) =>
  scene.one.at(`${scene.day}T${wall}`).toISO({ suppressMilliseconds: true })!

const booking = (scene: Scene, wall: string) => ({
  one_time_key: `key-of-the-board-${wall}`,
  branch_id: scene.branch.id,
  adviser: scene.one.staff.id,
  starts_at: utc(scene, wall),
  minutes: 45,
  channel: 'phone',
})

test.group('Changes on the team board', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a free cell is booked for a client with this very adviser', async ({ client, assert }) => {
    const scene = await boardScene()
    const person = await makeClient(scene.renata, { branchId: scene.branch.id })
    const answers = { ...booking(scene, '09:30'), client: person.id }
    const send = () =>
      client
        .post('/board/bookings')
        .loginAs(scene.renata)
        .withCsrfToken()
        .redirects(0)
        .form(answers)
    const response = await send()
    response.assertHeader('location', `/board?branch=${scene.branch.id}&day=${scene.day}`)
    await send()
    const booked = await Appointment.query()
      .where('branch_id', scene.branch.id)
      .preload('participant')
    assert.lengthOf(booked, 1)
    assert.equal(booked[0].staffMemberId, scene.one.staff.id)
    assert.equal(booked[0].participant.clientId, person.id)
  })

  test('somebody nobody knows yet is booked by name, in any language', async ({
    client,
    assert,
  }) => {
    const scene = await boardScene()
    const answers = { ...booking(scene, '09:30'), name: 'Thu Hà', language: 'vi' }
    await client.post('/board/bookings').loginAs(scene.renata).withCsrfToken().form(answers)
    const [booked] = await Appointment.query().where('branch_id', scene.branch.id)
    assert.equal(booked.language, 'vi')
  })

  test('of two who book one cell the second is told', async ({ client, assert }) => {
    const scene = await boardScene()
    await bookedAt(scene.one, `${scene.day}T09:30`)
    const answers = { ...booking(scene, '09:30'), name: 'Thu Hà', language: 'vi' }
    const response = await client
      .post('/board/bookings')
      .loginAs(scene.renata)
      .withCsrfToken()
      .redirects(0)
      .form(answers)
    response.assertFlashMessage('problem')
    assert.lengthOf(await Appointment.query().where('branch_id', scene.branch.id), 1)
  })

  test('a meeting moves to another time and adviser, and the trace stays', async ({
    client,
    assert,
  }) => {
    const scene = await boardScene()
    const { id } = await bookedAt(scene.one, `${scene.day}T09:30`)
    const { reservation } = await stored(id)
    const move = {
      appointment: id,
      version: reservation.version,
      adviser: scene.other.staff.id,
      starts_at: utc(scene, '10:15'),
    }
    await client.post('/board/moves').loginAs(scene.renata).withCsrfToken().form(move)
    const moved = await stored(id)
    assert.equal(moved.staffMemberId, scene.other.staff.id)
    assert.equal(moved.startsAt.toMillis(), Date.parse(move.starts_at))
    assert.lengthOf(await db.from('audit_entries').where('action', 'appointment.moved'), 1)
  })

  test('what somebody else moved meanwhile does not move again', async ({ client, assert }) => {
    const scene = await boardScene()
    const { id } = await bookedAt(scene.one, `${scene.day}T09:30`)
    const old = { appointment: id, version: 0, adviser: scene.other.staff.id }
    const response = await client
      .post('/board/moves')
      .loginAs(scene.renata)
      .withCsrfToken()
      .redirects(0)
      .form({ ...old, starts_at: utc(scene, '10:15') })
    response.assertFlashMessage('problem')
    assert.equal(await adviserOf(id), scene.one.staff.id)
  })

  test('a meeting is handed over, and two are swapped', async ({ client, assert }) => {
    const scene = await boardScene()
    const { id } = await bookedAt(scene.one, `${scene.day}T09:30`)
    const later = await bookedAt(scene.one, `${scene.day}T11:00`)
    const post = (path: string, answers: object) =>
      client.post(path).loginAs(scene.renata).withCsrfToken().form(answers)
    await post('/board/handovers', {
      appointment: id,
      version: await versionOf(id),
      adviser: scene.other.staff.id,
    })
    assert.equal(await adviserOf(id), scene.other.staff.id)
    await post('/board/swaps', {
      appointment: id,
      version: await versionOf(id),
      other: later.id,
      other_version: await versionOf(later.id),
    })
    assert.equal(await adviserOf(id), scene.one.staff.id)
    assert.equal(await adviserOf(later.id), scene.other.staff.id)
  })

  test("another branch's meeting is not found, and the manager changes nothing", async ({
    client,
    assert,
  }) => {
    const scene = await boardScene()
    const { id } = await bookedAt(scene.one, `${scene.day}T09:30`)
    const move = {
      appointment: id,
      version: 1,
      adviser: scene.other.staff.id,
      starts_at: utc(scene, '10:15'),
    }
    for (const stranger of [await cast.tariq(), await cast.manager()]) {
      const response = await client
        .post('/board/moves')
        .loginAs(stranger)
        .withCsrfToken()
        .form(move)
      response.assertStatus(404)
    }
    assert.equal(await adviserOf(id), scene.one.staff.id)
  })

  test('a form without a person is refused', async ({ client, assert }) => {
    const scene = await boardScene()
    const answers = { ...booking(scene, '09:30'), language: 'uk' }
    await client.post('/board/bookings').loginAs(scene.renata).withCsrfToken().form(answers)
    assert.lengthOf(await Appointment.query().where('branch_id', scene.branch.id), 0)
  })
})
