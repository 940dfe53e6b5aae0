import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import testUtils from '@adonisjs/core/services/test_utils'
import type StaffMember from '#app/identity/models/staff_member'
import FinalTest from '#app/courses/models/final_test'
import LanguageLevel from '#app/courses/models/language_level'
import TestResult from '#app/courses/models/test_result'
import { heldMeeting, makeCourse, seat } from '#database/factories/courses/taught_course'
import * as cast from '#tests/cast'
import { refusals } from '#tests/functional/funding/asking'

async function course() {
  const staff = await cast.coordinator()
  const { group, edition } = await makeCourse({ branchId: await cast.idOf(cast.krakow()) })
  const olena = await seat(group, staff)
  const amina = await seat(group, staff, { given: 'Amina', family: 'Said' })
  return { staff, group, edition, olena, amina }
}

const row = (participantId: string, points: (number | null)[], changes: object = {}) => ({
  ...{ participantId, isAbsent: false, points },
  ...{ levelAtStart: 'A1.1', levelAtEnd: 'A1.2', ...changes },
})

const results = (rows: object[], changes: object = {}) => ({
  ...{ version: null, heldOn: '2026-06-12', threshold: 65, rows },
  parts: [
    { name: 'Słuchanie', maxPoints: 20 },
    { name: 'Pisanie', maxPoints: 30 },
  ],
  ...changes,
})

const save = (client: ApiClient, staff: StaffMember, id: string, body: object) =>
  client
    .put(`/courses/${id}/test`)
    .loginAs(staff)
    .withCsrfToken()
    .withInertia()
    .json(body)
    .redirects(0)

test.group('The final test', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest signs in; an adviser, another branch and a stranger to the group find nothing', async ({
    client,
  }) => {
    const { group: own } = await course()
    const path = `/courses/${own.id}/test`
    const guest = await client.get(path).redirects(0)
    guest.assertHeader('location', '/login')
    const faraway = await cast.hire({
      ...{ givenName: 'Ewa', familyName: 'Bór', roles: ['coordinator'] },
      branches: [await cast.tarnow()],
    })
    for (const staff of [await cast.anna(), faraway, await cast.teacher()]) {
      const page = await client.get(path).loginAs(staff)
      page.assertStatus(404)
    }
  })

  test('the teacher of the group opens it, and sees names and levels only', async ({
    client,
    assert,
  }) => {
    const { group: own, olena } = await course()
    const teacher = await cast.teacher()
    const present = [olena.participant.id]
    await heldMeeting({ groupId: own.id, on: '2026-02-02', teacherId: teacher.id, present })
    const page = await client.get(`/courses/${own.id}/test`).loginAs(teacher).withInertia()
    const { test: sheet } = page.inertiaProps as { test: { rows: object[] } }
    assert.lengthOf(sheet.rows, 2)
    assert.sameMembers(Object.keys(sheet.rows[0]), [
      ...['participantId', 'name', 'isAbsent', 'points', 'levelAtStart', 'levelAtEnd'],
    ])
  })

  test('points of a whole group are saved on one page, halves count, nobody passes by rounding', async ({
    client,
    assert,
  }) => {
    const { staff, group: own, olena, amina } = await course()
    const rows = [row(olena.participant.id, [15.5, 17]), row(amina.participant.id, [12, 20.4])]
    await save(client, staff, own.id, results(rows))
    const saved = await TestResult.query().orderBy('percent', 'desc').preload('points')
    assert.deepEqual(
      saved.map(({ percent, isPassed }) => [percent, isPassed]),
      [
        [65, true],
        [64, false],
      ]
    )
    assert.sameMembers(
      saved[0].points.map(({ tenths }) => tenths),
      [155, 170]
    )
  })

  test('the page shows the points that were saved', async ({ client, assert }) => {
    const { staff, group: own, olena } = await course()
    const { participantId } = olena.enrolment
    await save(client, staff, own.id, results([row(participantId, [12.5, null])]))
    const page = await client.get(`/courses/${own.id}/test`).loginAs(staff).withInertia()
    const { test: shown } = page.inertiaProps as {
      test: { rows: { participantId: string; points: (number | null)[] }[] }
    }
    const found = shown.rows.find((one) => one.participantId === participantId)
    assert.deepEqual(found?.points, [12.5, null])
  })

  test('a part without points has no result yet; who was absent has none', async ({
    client,
    assert,
  }) => {
    const { staff, group: own, olena, amina } = await course()
    const rows = [
      row(olena.participant.id, [15, null]),
      row(amina.participant.id, [20, 30], { isAbsent: true }),
    ]
    await save(client, staff, own.id, results(rows))
    const saved = await TestResult.all()
    assert.deepEqual([...new Set(saved.map(({ percent }) => percent))], [null])
    assert.isTrue(saved.some(({ isAbsent }) => isAbsent))
  })

  test('more points than a part has, and a test without parts, are refused at their fields', async ({
    client,
    assert,
  }) => {
    const { staff, group: own, olena } = await course()
    const high = results([row(olena.participant.id, [21, 3])])
    const tooMany = await save(client, staff, own.id, high)
    assert.deepEqual(Object.keys(refusals(tooMany)), ['rows.0.points.0'])
    const bare = results([], { parts: [], heldOn: '', threshold: 101 })
    const empty = await save(client, staff, own.id, bare)
    assert.sameMembers(Object.keys(refusals(empty)), ['parts', 'heldOn', 'threshold'])
    assert.isEmpty(await FinalTest.all())
  })

  test('the second of two who save from the same page is told, and changes nothing', async ({
    client,
    assert,
  }) => {
    const { staff, group: own, olena } = await course()
    const rows = [row(olena.participant.id, [10, 10])]
    await save(client, staff, own.id, results(rows))
    await save(client, staff, own.id, results([row(olena.participant.id, [20, 30])]))
    await save(client, staff, own.id, results(rows, { version: 1 }))
    await save(client, staff, own.id, results([row(olena.participant.id, [1, 1])], { version: 1 }))
    const [saved] = await TestResult.all()
    assert.equal(saved.percent, 40)
    const one = await FinalTest.firstOrFail()
    assert.equal(one.version, 2)
  })

  test('levels at the start and the end are facts, added when they change and never overwritten', async ({
    client,
    assert,
  }) => {
    const { staff, group: own, olena } = await course()
    const { id } = olena.participant
    await save(client, staff, own.id, results([row(id, [20, 30])]))
    await save(client, staff, own.id, results([row(id, [20, 29])], { version: 1 }))
    const better = row(id, [20, 30], { levelAtEnd: 'A2.1' })
    await save(client, staff, own.id, results([better], { version: 2 }))
    const facts = await LanguageLevel.query().where('group_id', own.id).orderBy('id')
    assert.sameDeepMembers(
      facts.map(({ level, moment, source, onDay }) => [level, moment, source, onDay.toISODate()]),
      [
        ['A1.1', 'start', 'teacher', '2026-02-02'],
        ['A1.2', 'end', 'final_test', '2026-06-12'],
        ['A2.1', 'end', 'final_test', '2026-06-12'],
      ]
    )
  })

  test('people of another group cannot be graded here', async ({ client, assert }) => {
    const { staff, group: own } = await course()
    const { olena: stranger } = await course()
    await save(client, staff, own.id, results([row(stranger.participant.id, [20, 30])]))
    assert.isEmpty(await TestResult.all())
  })
})
