import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import CourseApplication from '#app/courses/models/course_application'
import Enrolment from '#app/groups/models/enrolment'
import { makeApplication, makeCourse } from '#database/factories/courses/course_maker'
import { makeGroup } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'

type Line = { id: string; version: number; groupId: string | null; correction: number | null }
type Shown = {
  people: Line[]
  cost: number
  atLeast: number
  seen: string
  choices: { options: { groupId: string | null; cost: number }[] } | null
}

async function shown(client: ApiClient, query = '') {
  const page = await client
    .get(`/course-proposal${query}`)
    .loginAs(await cast.coordinator())
    .withInertia()
  page.assertStatus(200)
  return page.inertiaProps as unknown as Shown
}

const post = async (client: ApiClient, path: string, form: object) =>
  client
    .post(`/course-proposal/${path}`)
    .loginAs(await cast.coordinator())
    .withCsrfToken()
    .redirects(0)
    .form(form)

const placeOf = ({ people }: Shown, { id }: { id: string }) =>
  people.find((line) => line.id === id)!.groupId

test.group('Proposal of groups', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('only coordinators and managers see it, of their own branches', async ({
    client,
    assert,
  }) => {
    const { id } = await cast.krakow()
    const tarnow = await cast.tarnow()
    await makeApplication(id)
    await makeApplication(tarnow.id)
    const guest = await client.get('/course-proposal').redirects(0)
    guest.assertStatus(302)
    for (const staff of [await cast.anna(), await cast.teacher()]) {
      const refused = await client.get('/course-proposal').loginAs(staff)
      refused.assertStatus(404)
    }
    const { people } = await shown(client)
    assert.lengthOf(people, 1)
    const views = await db.from('audit_entries').where('action', 'course_proposal.viewed')
    assert.lengthOf(views, 1)
  })

  test('who waits longer gets the only seat of the level', async ({ client, assert }) => {
    const { id } = await cast.krakow()
    const course = await makeCourse(id, { capacity: 1 })
    const { application: later } = await makeApplication(id)
    const { application: sooner } = await makeApplication(id, { weeks: 9 })
    const proposal = await shown(client)
    assert.equal(placeOf(proposal, sooner), course.id)
    assert.isNull(placeOf(proposal, later))
    assert.equal(proposal.cost, proposal.atLeast)
  })

  test('a course of another level, an ended one and one where people wait take nobody', async ({
    client,
    assert,
  }) => {
    const { id } = await cast.krakow()
    await makeCourse(id, { level: 'B1.1' })
    const ended = await makeCourse(id)
    await ended.merge({ state: 'finished' }).save()
    const full = await makeCourse(id, { capacity: 3 })
    await full.merge({ waiting: 1 }).save()
    const { application } = await makeApplication(id)
    assert.isNull(placeOf(await shown(client), application))
  })

  test('a correction by hand moves the person, says what it costs and can be undone', async ({
    client,
    assert,
  }) => {
    const { id } = await cast.krakow()
    const fitting = await makeCourse(id, { capacity: 2 })
    const harder = await makeCourse(id, { level: 'A1.2', name: 'Polski A1.2' })
    const { application } = await makeApplication(id)
    const before = await shown(client, `?application=${application.id}`)
    assert.equal(placeOf(before, application), fitting.id)
    const offered = before.choices!.options.find(({ groupId }) => groupId === harder.id)!
    assert.equal(offered.cost, 6)
    const done = await post(client, `corrections/${application.id}`, {
      version: 1,
      group: harder.id,
    })
    done.assertStatus(303)
    const after = await shown(client)
    assert.equal(placeOf(after, application), harder.id)
    assert.equal(after.people[0].correction, offered.cost)
    assert.equal(after.cost, before.cost + offered.cost)
    await post(client, `corrections/${application.id}`, { version: 2 })
    assert.equal(placeOf(await shown(client), application), fitting.id)
    await post(client, `corrections/${application.id}`, { version: 3, group: 'waiting' })
    assert.isNull(placeOf(await shown(client), application))
  })

  test('a correction of an older page, of another branch or to another branch’s course is none', async ({
    client,
    assert,
  }) => {
    const { id } = await cast.krakow()
    const { id: elsewhere } = await cast.tarnow()
    await makeCourse(id)
    const foreign = await makeCourse(elsewhere)
    const workshop = await makeGroup({ branchId: id, kind: 'workshop' })
    const { application } = await makeApplication(id)
    const { application: other } = await makeApplication(elsewhere)
    const path = `corrections/${application.id}`
    await post(client, path, { version: 1, group: 'waiting' })
    await post(client, path, { version: 1 })
    await post(client, path, { version: 2, group: foreign.id })
    await post(client, path, { version: 2, group: workshop.id })
    const refused = await post(client, `corrections/${other.id}`, { version: 1, group: 'waiting' })
    refused.assertStatus(404)
    await application.refresh()
    assert.isTrue(application.isKeptWaiting)
    assert.equal(application.version, 2)
  })

  test('applied, everybody who was placed is enrolled once and the others go on waiting', async ({
    client,
    assert,
  }) => {
    const { id } = await cast.krakow()
    const course = await makeCourse(id, { capacity: 3 })
    const home = '01HOME000000000000000000HM'
    const placed = [
      await makeApplication(id, { togetherKey: home, weeks: 3 }),
      await makeApplication(id, { togetherKey: home, weeks: 3 }),
      await makeApplication(id, { weeks: 2 }),
    ]
    const { application: late } = await makeApplication(id)
    const { seen } = await shown(client)
    const done = await post(client, 'enrolments', { seen })
    done.assertStatus(303)
    const again = await post(client, 'enrolments', { seen })
    again.assertStatus(302)
    const enrolments = await Enrolment.query().where('group_id', course.id)
    assert.sameMembers(
      enrolments.map(({ participantId }) => participantId),
      placed.map(({ person }) => person.id)
    )
    assert.isTrue(enrolments.every(({ state }) => state === 'enrolled'))
    const entries = new Set(enrolments.map(({ entry }) => entry))
    assert.equal(entries.size, 2)
    const open = await CourseApplication.query().where('state', 'open')
    assert.deepEqual(
      open.map((one) => one.id),
      [late.id]
    )
  })

  test('a proposal that changed since it was seen enrols nobody', async ({ client, assert }) => {
    const { id } = await cast.krakow()
    await makeCourse(id)
    await makeApplication(id)
    const { seen } = await shown(client)
    await makeApplication(id)
    const refused = await post(client, 'enrolments', { seen })
    refused.assertStatus(302)
    assert.isEmpty(await Enrolment.all())
    const hostile = await post(client, 'enrolments', { seen: 'x' })
    hostile.assertStatus(302)
  })
})
