import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'
import Workshop from '#app/workshops/models/workshop'
import { seat } from '#database/factories/groups/lesson_maker'
import { makeWorkshop } from '#database/factories/workshops/workshop_maker'
import * as cast from '#tests/cast'

const form = async (changes: Record<string, unknown> = {}) => ({
  ...{ oneTimeKey: 'k'.repeat(32), kind: 'business', name: 'Własna firma', language: 'uk' },
  ...{ mode: 'here', isPublic: true, capacity: 12, description: null, projectId: null },
  branchId: await cast.idOf(cast.krakow()),
  meeting: { day: '2027-03-15', time: '17:00', minutes: 120, roomId: null, teacherId: null },
  ...changes,
})

test.group('Workshops', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in; a teacher finds no such page', async ({ client }) => {
    const guest = await client.get('/workshops').redirects(0)
    guest.assertHeader('location', '/login')
    const teacher = await client.get('/workshops').loginAs(await cast.teacher())
    teacher.assertStatus(404)
  })

  test('a coordinator plans a workshop with its date, however often it is sent', async ({
    client,
    assert,
  }) => {
    const celina = await cast.coordinator()
    const send = async () =>
      client
        .post('/workshops')
        .loginAs(celina)
        .withCsrfToken()
        .json(await form())
        .redirects(0)
    await send()
    const again = await send()
    const [group, ...more] = await Group.query().where('name', 'Własna firma')
    assert.lengthOf(more, 0)
    again.assertHeader('location', `/workshops/${group.id}`)
    const workshop = await Workshop.findOrFail(group.id)
    assert.equal(workshop.kind, 'business')
    const [meeting] = await GroupMeeting.query().where('group_id', group.id)
    assert.equal(meeting.startsAt.toUTC().toISO(), '2027-03-15T16:00:00.000Z')
    assert.equal(meeting.minutes, 120)
  })

  test('without a date the page of meetings comes next', async ({ client, assert }) => {
    const response = await client
      .post('/workshops')
      .loginAs(await cast.coordinator())
      .withCsrfToken()
      .json(await form({ kind: 'adaptation', meeting: null }))
      .redirects(0)
    assert.match(response.header('location')!, /^\/groups\/\w{26}\/meetings\/new$/)
  })

  test('reception sees workshops and plans none; another branch is not there', async ({
    client,
    assert,
  }) => {
    const renata = await cast.receptionist()
    const list = await client.get('/workshops').loginAs(renata)
    list.assertStatus(200)
    const refused = await client
      .post('/workshops')
      .loginAs(renata)
      .withCsrfToken()
      .json(await form())
    refused.assertStatus(404)
    const elsewhere = await client
      .post('/workshops')
      .loginAs(await cast.coordinator())
      .withCsrfToken()
      .json(await form({ branchId: await cast.idOf(cast.tarnow()) }))
    elsewhere.assertStatus(404)
    assert.lengthOf(await Workshop.all(), 0)
    const { groupId } = await makeWorkshop('event', await cast.idOf(cast.tarnow()))
    const page = await client.get(`/workshops/${groupId}`).loginAs(renata)
    page.assertStatus(404)
  })

  test('what is missing is named and nothing is made', async ({ client, assert }) => {
    const response = await client
      .post('/workshops')
      .loginAs(await cast.coordinator())
      .withCsrfToken()
      .json(await form({ name: ' ', capacity: 0, kind: 'party' }))
      .redirects(0)
    const named = Object.keys(response.flashMessage('inputErrorsBag'))
    assert.includeMembers(named, ['name', 'capacity', 'kind'])
    assert.deepEqual(response.flashMessage('inputErrorsBag').name, ['Wpisz nazwę.'])
    assert.lengthOf(await Workshop.all(), 0)
  })

  test('of two who change a workshop the second is told', async ({ client, assert }) => {
    const { groupId } = await makeWorkshop('event', await cast.idOf(cast.krakow()))
    const celina = await cast.coordinator()
    const change = (name: string) =>
      client
        .put(`/workshops/${groupId}`)
        .loginAs(celina)
        .withCsrfToken()
        .json({
          ...{ name, language: 'pl', mode: 'online', isPublic: false, state: 'running' },
          version: 1,
        })
        .redirects(0)
    await change('Pierwsza nazwa')
    await change('Druga nazwa')
    const group = await Group.findOrFail(groupId)
    assert.equal(group.name, 'Pierwsza nazwa')
    assert.equal(group.version, 2)
  })

  test('a workshop with people is not called off by a setting; an empty one is', async ({
    client,
    assert,
  }) => {
    const { groupId } = await makeWorkshop('event', await cast.idOf(cast.krakow()))
    await seat({ id: groupId }, 1)
    const { version } = await Group.findOrFail(groupId)
    const celina = await cast.coordinator()
    const callOff = () =>
      client
        .put(`/workshops/${groupId}`)
        .loginAs(celina)
        .withCsrfToken()
        .json({
          name: 'Bez nas',
          language: 'pl',
          mode: 'here',
          isPublic: true,
          state: 'cancelled',
          version,
        })
        .redirects(0)
    const refused = await callOff()
    refused.assertFlashMessage(
      'problem',
      'W grupie są zapisani lub oczekujący. Najpierw ich przenieś albo wypisz.'
    )
    const kept = await Group.findOrFail(groupId)
    assert.notEqual(kept.state, 'cancelled')
    await db.from('groups').where('id', groupId).update({ seats_taken: 0 })
    await callOff()
    const calledOff = await Group.findOrFail(groupId)
    assert.equal(calledOff.state, 'cancelled')
  })

  test('whoever looks at the people of a workshop is written down', async ({ client, assert }) => {
    const { groupId } = await makeWorkshop('event', await cast.idOf(cast.krakow()))
    const anna = await cast.anna()
    const page = await client.get(`/workshops/${groupId}`).loginAs(anna).withInertia()
    page.assertStatus(200)
    const { organisations } = page.inertiaProps as { organisations: unknown }
    assert.isNull(organisations)
    const seen = await db.from('audit_entries').where('action', 'workshop_people.viewed')
    assert.lengthOf(seen, 1)
  })
})
