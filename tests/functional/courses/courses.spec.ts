import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import CourseEdition from '#app/courses/models/course_edition'
import GroupMeeting from '#app/groups/models/group_meeting'
import Group from '#app/groups/models/group'
import { enrol } from '#app/groups/enrol'
import { makeCourse } from '#database/factories/courses/edition_maker'
import { newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'
import { newCourse } from '#tests/functional/courses/new_course'
import { refusals } from '#tests/functional/funding/asking'

const send = async (client: ApiClient, method: 'post' | 'put', path: string, body: object) =>
  client[method](path)
    .loginAs(await cast.coordinator())
    .withCsrfToken()
    .withInertia()
    .json(body)
    .redirects(0)

const open = async (client: ApiClient, path: string) =>
  client
    .get(path)
    .loginAs(await cast.coordinator())
    .withInertia()

test.group('Polish courses', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in; a teacher and a volunteer find no such page', async ({
    client,
  }) => {
    const guest = await client.get('/courses').redirects(0)
    guest.assertHeader('location', '/login')
    for (const staff of [await cast.teacher(), await cast.volunteer()]) {
      const page = await client.get('/courses').loginAs(staff)
      page.assertStatus(404)
    }
    const form = await client.get('/courses/new').loginAs(await cast.receptionist())
    form.assertStatus(404)
  })

  test('a term of sixty meetings skips holidays and keeps the hour over both changes of clock', async ({
    client,
    assert,
  }) => {
    const body = await newCourse({ first: '2026-10-05', lessons: 120 })
    const sent = await send(client, 'post', '/courses', body)
    const edition = await CourseEdition.query().preload('group').firstOrFail()
    sent.assertHeader('location', `/courses/${edition.groupId}`)
    assert.equal(edition.group.capacity, 15)
    assert.equal(edition.group.priorities.terms.length, 3)
    const meetings = await GroupMeeting.query().where('group_id', edition.groupId)
    assert.lengthOf(meetings, 60)
    const local = meetings.map(({ startsAt }) => startsAt.setZone('Europe/Warsaw'))
    assert.isTrue(local.every((at) => at.toFormat('HH:mm') === '17:00'))
    const days = local.map((at) => at.toISODate())
    assert.notInclude(days, '2026-11-11')
    assert.notInclude(days, '2027-03-29')
    assert.isTrue(days.includes('2026-10-28') && days.includes('2027-03-31'))
  })

  test('a form sent twice makes one group', async ({ client, assert }) => {
    const body = await newCourse()
    const answers = [
      await send(client, 'post', '/courses', body),
      await send(client, 'post', '/courses', body),
    ]
    assert.equal(answers[0].header('location'), answers[1].header('location'))
    assert.lengthOf(await Group.all(), 1)
  })

  test('dates that are taken are shown before saving, and saving them is refused', async ({
    client,
    assert,
  }) => {
    await send(client, 'post', '/courses', await newCourse({ lessons: 4 }))
    const teacher = await cast.idOf(cast.teacher())
    const branch = await cast.idOf(cast.krakow())
    const asked = `branch=${branch}&first=2027-03-01&times[]=1-17:30&minutes=90&count=3&teacher=${teacher}`
    const page = await open(client, `/courses/new?${asked}`)
    const { meetings } = page.inertiaProps.plan as { meetings: { teacherClash: object | null }[] }
    assert.lengthOf(meetings, 3)
    assert.deepInclude(meetings[0].teacherClash!, { why: 'group' })
    assert.isNull(meetings[1].teacherClash)
    const again = await newCourse({ oneTimeKey: 'b'.repeat(32) })
    const refused = await send(client, 'post', '/courses', again)
    assert.property(refusals(refused), 'meetings_clash')
    assert.lengthOf(await Group.all(), 1)
    const skipped = await newCourse({
      oneTimeKey: 'c'.repeat(32),
      skip: ['2027-03-01', '2027-03-03'],
    })
    await send(client, 'post', '/courses', skipped)
    assert.lengthOf(await Group.all(), 2)
  })

  test('gaps are named at their fields; a branch of others is not found', async ({
    client,
    assert,
  }) => {
    const gaps = { name: '', capacity: 0, times: [], first: 'soon' }
    const sent = await send(client, 'post', '/courses', await newCourse(gaps))
    assert.sameMembers(Object.keys(refusals(sent)), Object.keys(gaps))
    const elsewhere = await newCourse({ branchId: await cast.idOf(cast.tarnow()) })
    const refused = await send(client, 'post', '/courses', elsewhere)
    refused.assertStatus(404)
    assert.lengthOf(await Group.all(), 0)
  })

  test('the list shows own branches with fill and waiting, narrowed by the address', async ({
    client,
    assert,
  }) => {
    const branchId = await cast.idOf(cast.krakow())
    const full = await makeCourse({ branchId, capacity: 1, name: 'Pełna' })
    await makeCourse({ branchId, level: 'B1', name: 'Pusta' })
    await makeCourse({ branchId: await cast.idOf(cast.tarnow()), name: 'Tarnów' })
    await enrol(newcomer(full.group))
    await enrol(newcomer(full.group))
    const names = async (query: string) => {
      const page = await open(client, `/courses${query}`)
      return (page.inertiaProps.courses as { name: string }[]).map(({ name }) => name)
    }
    assert.sameMembers(await names(''), ['Pełna', 'Pusta'])
    assert.deepEqual(await names('?show=waiting'), ['Pełna'])
    assert.deepEqual(await names('?show=free'), ['Pusta'])
    assert.deepEqual(await names('?level=B1'), ['Pusta'])
    assert.deepEqual(await names('?show=risk'), [])
    assert.deepEqual(await names('?show=offers&term=2026-autumn'), [])
    assert.sameMembers(await names('?level=<script>'), ['Pełna', 'Pusta'])
  })

  test('settings are saved once; the second of two who change them is told', async ({
    client,
    assert,
  }) => {
    const course = await makeCourse({ branchId: await cast.idOf(cast.krakow()) })
    const change = async (name: string) => {
      const body = { ...(await newCourse({ name })), state: 'running', version: 1 }
      return send(client, 'put', `/courses/${course.groupId}`, body)
    }
    await change('Pierwsza')
    assert.property(refusals(await change('Druga')), 'course_changed_meanwhile')
    await course.group.refresh()
    assert.equal(course.group.name, 'Pierwsza')
    assert.equal(course.group.state, 'running')
  })

  test('a group with people in it is not called off by a setting', async ({ client, assert }) => {
    const course = await makeCourse({ branchId: await cast.idOf(cast.krakow()) })
    await enrol(newcomer(course.group))
    const body = { ...(await newCourse()), state: 'cancelled', version: 1 }
    const sent = await send(client, 'put', `/courses/${course.groupId}`, body)
    assert.property(refusals(sent), 'course_has_people')
    await course.group.refresh()
    assert.equal(course.group.state, 'planned')
  })
})
