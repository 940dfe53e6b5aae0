import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type StaffMember from '#app/identity/models/staff_member'
import { makeGroup } from '#database/factories/groups/group_maker'
import { makeLesson, seat } from '#database/factories/groups/lesson_maker'
import * as cast from '#tests/cast'

async function scene(people = 3) {
  const teacher = await cast.teacher()
  const group = await makeGroup({ branchId: await cast.idOf(cast.krakow()) })
  const lesson = await makeLesson(group, { teacherId: teacher.id })
  return { group, lesson, teacher, people: await seat(group, people) }
}

/** Another teacher of the same branch. */
const colleague = () => cast.hire({ givenName: 'Ewa', familyName: 'Kot', roles: ['teacher'] })

const send = (client: ApiClient, path: string, staff: StaffMember, form: Record<string, unknown>) =>
  client.post(path).loginAs(staff).withCsrfToken().redirects(0).json(form)

const marksOf = (people: string[], state = 'present') =>
  people.map((participantId) => ({ participantId, state }))

test.group('Pages of attendance', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in; a strange teacher, an accountant and another branch find nothing', async ({
    client,
  }) => {
    const { group, lesson } = await scene()
    const paths = [
      `/groups/${group.id}/register`,
      `/groups/${group.id}/materials`,
      ...['attendance', 'door', 'signed-list', 'list'].map(
        (part) => `/meetings/${lesson.id}/${part}`
      ),
    ]
    const stranger = await cast.hire({
      ...{ givenName: 'Jan', familyName: 'Lis', roles: ['coordinator'] },
      branches: [await cast.tarnow()],
    })
    for (const path of paths) {
      const guest = await client.get(path).redirects(0)
      guest.assertHeader('location', '/login')
      for (const staff of [await colleague(), await cast.accountant(), stranger]) {
        const page = await client.get(path).loginAs(staff)
        page.assertStatus(404)
      }
    }
    const marked = await send(client, `/meetings/${lesson.id}/attendance`, await colleague(), {
      version: 0,
      marks: [],
    })
    marked.assertStatus(404)
  })

  test('a teacher sees names, levels and marks of the own group, nothing else of anybody', async ({
    client,
    assert,
  }) => {
    const { group, lesson, teacher } = await scene(1)
    const get = (path: string) => client.get(path).loginAs(teacher).withInertia()
    const keys = (row: unknown) => Object.keys(row as object).sort()
    const sheet = await get(`/meetings/${lesson.id}/attendance`)
    const { people, note } = sheet.inertiaProps as { people: object[]; note: object }
    assert.deepEqual(keys(people[0]), ['id', 'level', 'mark', 'name'])
    assert.deepEqual(keys(note), ['homework', 'topic', 'version'])
    const register = await get(`/groups/${group.id}/register`)
    const props = register.inertiaProps as { people: object[]; warnings: object[] }
    assert.deepEqual(keys(props.people[0]), ['id', 'level', 'marks', 'name', 'rate'])
    assert.deepEqual(props.warnings, [])
    const mine = await get('/my-groups')
    const { groups } = mine.inertiaProps as { groups: object[] }
    assert.deepEqual(keys(groups[0]), [
      ...['branch', 'id', 'isOver', 'kind', 'name', 'next', 'people', 'toMark'],
    ])
    const words = JSON.stringify([people, note, props.people, groups])
    assert.notMatch(words, /600 0|phone|email|client|participant/i)
    const seen = await db.from('audit_entries').where('staff_member_id', teacher.id)
    assert.sameMembers(
      seen.map(({ action }) => action),
      ['attendance.viewed', 'attendance_register.viewed']
    )
  })

  test('a teacher has no door into the record of a client', async ({ client }) => {
    const { teacher } = await scene(1)
    for (const path of ['/clients', '/desk', '/board', '/consultations']) {
      const page = await client.get(path).loginAs(teacher)
      page.assertStatus(404)
    }
  })

  test('the list is saved over HTTP; what makes no sense is refused and writes nothing', async ({
    client,
    assert,
  }) => {
    const { lesson, teacher, people } = await scene()
    const path = `/meetings/${lesson.id}/attendance`
    const bad = [
      { version: 0, marks: [{ participantId: people[0], state: 'asleep' }] },
      { version: 0, marks: [...marksOf([people[0]]), ...marksOf([people[0]])] },
      { version: 0, marks: [{ participantId: people[0], state: 'late', minutesLate: 9000 }] },
      { marks: [] },
    ]
    for (const form of bad) {
      await send(client, path, teacher, form)
    }
    assert.lengthOf(await db.from('attendances'), 0)
    const strange = await send(client, path, teacher, {
      version: 0,
      marks: marksOf(['01JAAAAAAAAAAAAAAAAAAAAAAA']),
    })
    strange.assertStatus(404)
    const saved = await send(client, path, teacher, { version: 0, marks: marksOf(people) })
    saved.assertStatus(303)
    assert.lengthOf(await db.from('attendances').where('state', 'present'), 3)
    assert.lengthOf(await db.from('register_entries'), 1)
  })

  test('a manager looks and marks nothing', async ({ client, assert }) => {
    const { lesson, people } = await scene(1)
    const manager = await cast.manager()
    const path = `/meetings/${lesson.id}/attendance`
    const page = await client.get(path).loginAs(manager)
    page.assertStatus(200)
    const sent = await send(client, path, manager, { version: 0, marks: marksOf(people) })
    sent.assertStatus(404)
    assert.lengthOf(await db.from('attendances'), 0)
  })

  test('topic and homework are written; an older window is told', async ({ client, assert }) => {
    const { lesson, teacher } = await scene(1)
    const write = (homework: string) =>
      client
        .put(`/meetings/${lesson.id}/note`)
        .loginAs(teacher)
        .withCsrfToken()
        .redirects(0)
        .json({ version: 1, topic: 'Zakupy', homework })
    await write('Ćwiczenie 3')
    await write('Ćwiczenie 4')
    await lesson.refresh()
    assert.equal(lesson.homework, 'Ćwiczenie 3')
    assert.equal(lesson.topic, 'Zakupy')
  })
})
