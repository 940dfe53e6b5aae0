import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { enrol } from '#app/groups/enrol'
import { makeCourse } from '#database/factories/courses/edition_maker'
import { family, newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'
import { learner } from '#tests/functional/courses/new_course'

const PARTS = ['', '/waiting', '/meetings', '/attendance', '/edit', '/enrolments/new']

const course = async (capacity = 15) =>
  makeCourse({ branchId: await cast.idOf(cast.krakow()), capacity })

const open = async (client: ApiClient, path: string) =>
  client
    .get(path)
    .loginAs(await cast.coordinator())
    .withInertia()

test.group('The parts of a course', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest, a volunteer and another branch find none of them', async ({ client }) => {
    const { groupId } = await course()
    for (const part of PARTS) {
      const guest = await client.get(`/courses/${groupId}${part}`).redirects(0)
      guest.assertHeader('location', '/login')
      for (const staff of [await cast.volunteer(), await cast.tariq()]) {
        const page = await client.get(`/courses/${groupId}${part}`).loginAs(staff)
        page.assertStatus(404)
      }
    }
  })

  test('who is in the group is shown with families together, and who looked is recorded', async ({
    client,
    assert,
  }) => {
    const { groupId, group: seats } = await course()
    await enrol(newcomer(seats))
    await enrol(family(seats, 3))
    const page = await open(client, `/courses/${groupId}`)
    const entries = page.inertiaProps.entries as { people: { name: string }[] }[]
    assert.deepEqual(
      entries.map(({ people }) => people.length),
      [1, 3]
    )
    const looked = { action: 'course_people.viewed', subject_id: groupId }
    assert.lengthOf(await db.from('audit_entries').where(looked), 1)
  })

  test('a minor has no name for somebody who may not work with minors', async ({
    client,
    assert,
  }) => {
    const { groupId, group: seats } = await course()
    await enrol(family(seats, 3))
    const page = await client
      .get(`/courses/${groupId}`)
      .loginAs(await cast.unchecked())
      .withInertia()
    const [{ people }] = page.inertiaProps.entries as { people: { name: string | null }[] }[]
    assert.isString(people[0].name)
    assert.isNull(people[2].name)
  })

  test('the waiting list says who is next and why, and what was offered', async ({
    client,
    assert,
  }) => {
    const { groupId, group: seats } = await course(1)
    await enrol(newcomer(seats))
    await enrol(newcomer(seats))
    await enrol(newcomer(seats))
    const page = await open(client, `/courses/${groupId}/waiting`)
    const waiting = page.inertiaProps.waiting as { position: number; ticket: number }[]
    assert.deepEqual(
      waiting.map(({ position }) => position),
      [1, 2]
    )
    assert.isBelow(waiting[0].ticket, waiting[1].ticket)
  })

  test('a panel is shown for people of the group only', async ({ client, assert }) => {
    const { groupId, group: seats } = await course()
    const other = await course()
    const { entry } = await enrol(newcomer(seats))
    const foreign = await enrol(newcomer(other.group))
    const mine = await open(client, `/courses/${groupId}?do=move&entry=${entry}`)
    const panel = mine.inertiaProps.panel as { groups: { id: string }[] }
    assert.deepEqual(
      panel.groups.map(({ id }) => id),
      [other.groupId]
    )
    const theirs = await open(client, `/courses/${groupId}?do=leave&entry=${foreign.entry}`)
    assert.isNull(theirs.inertiaProps.panel)
  })

  test('the settings show what the course has, and save as they are', async ({
    client,
    assert,
  }) => {
    const { groupId } = await course()
    const page = await open(client, `/courses/${groupId}/edit`)
    const shown = page.inertiaProps.course as object
    assert.deepInclude(shown, {
      ...{ level: 'A1.1', term: '2026-autumn', attendanceThreshold: 75, testThreshold: 65 },
      ...{ projectId: null, hasChildcare: false, placeNote: null },
    })
    const saved = await client
      .put(`/courses/${groupId}`)
      .loginAs(await cast.coordinator())
      .withCsrfToken()
      .redirects(0)
      .json({ ...shown, testThreshold: 70 })
    saved.assertHeader('location', `/courses/${groupId}`)
    const again = await open(client, `/courses/${groupId}/edit`)
    assert.deepInclude(again.inertiaProps.course as object, { level: 'A1.1', testThreshold: 70 })
  })

  test('the form of an enrolment begins with the client it was opened for', async ({
    client,
    assert,
  }) => {
    const { groupId } = await course()
    const { client: known, participantId } = await learner()
    const page = await open(client, `/courses/${groupId}/enrolments/new?client=${known.id}`)
    assert.deepInclude(page.inertiaProps.person as object, { id: participantId })
  })

  test('the search for people stays in own branches and out of the address', async ({
    client,
    assert,
  }) => {
    const { client: known, participantId } = await learner()
    const search = async (staff: Awaited<ReturnType<typeof cast.anna>>) =>
      client
        .post('/courses/people')
        .loginAs(staff)
        .withCsrfToken()
        .accept('json')
        .json({ words: known.number })
    const mine = await search(await cast.coordinator())
    assert.deepEqual(
      mine.body().people.map(({ id }: { id: string }) => id),
      [participantId]
    )
    const theirs = await search(await cast.tariq())
    assert.deepEqual(theirs.body().people, [])
    const none = await search(await cast.volunteer())
    none.assertStatus(404)
  })
})
