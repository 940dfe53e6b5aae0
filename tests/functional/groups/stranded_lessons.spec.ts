import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Absence from '#app/scheduling/models/absence'
import Resource from '#app/scheduling/models/resource'
import { hireAs, lessonScene, mondayAhead, planned } from '#tests/functional/groups/lesson_scene'

type Lesson = { id: string; group: string }

test.group('A teacher or the house is not there', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('reception reports a teacher ill: her lessons of the day are shown, with a substitute one click away', async ({
    client,
    assert,
  }) => {
    const scene = await lessonScene()
    const { branch, teacher, otherTeacher, coordinator } = scene
    const [first] = await planned(scene)
    const reception = await hireAs('reception', branch)
    const page = await client.get('/absences/new').loginAs(reception).withInertia()
    const people = page.inertiaProps.people as { value: string }[]
    assert.include(
      people.map(({ value }) => value),
      teacher.id
    )
    const day = mondayAhead()
    const report = await client
      .post('/absences')
      .loginAs(reception)
      .withCsrfToken()
      .redirects(0)
      .form({ person: teacher.id, from: day, until: day, reason: 'sick' })
    report.assertStatus(303)
    const address = report.header('location')!
    assert.match(address, /availability-changes/)
    assert.lengthOf(await Absence.all(), 1)
    const { kind } = await Resource.findByOrFail('staff_member_id', teacher.id)
    assert.equal(kind, 'teacher', 'clients cannot book a teacher')
    const look = () => client.get(address).loginAs(reception).withInertia()
    const strandings = await look()
    const lessons = strandings.inertiaProps.lessons as Lesson[]
    assert.deepEqual(
      lessons.map(({ id }) => id),
      [first.id]
    )
    await client
      .post(`/meetings/${first.id}/substitutions`)
      .loginAs(coordinator)
      .withCsrfToken()
      .redirects(0)
      .json({ version: 1, teacher: otherTeacher.id })
    const settled = await look()
    assert.isEmpty(settled.inertiaProps.lessons)
  })

  test('a day on which the branch is closed shows the lessons of that day', async ({
    client,
    assert,
  }) => {
    const scene = await lessonScene()
    const [, second] = await planned(scene)
    const day = second.startsAt.toISODate()!
    const closure = await client
      .post('/closures')
      .loginAs(scene.coordinator)
      .withCsrfToken()
      .redirects(0)
      .form({ branch_id: scene.branch.id, from: day, until: day, reason: 'Awaria prądu' })
    const page = await client
      .get(closure.header('location')!)
      .loginAs(scene.coordinator)
      .withInertia()
    const lessons = page.inertiaProps.lessons as Lesson[]
    assert.deepEqual(
      lessons.map(({ id }) => id),
      [second.id]
    )
  })

  test('without lessons a teacher’s absence is saved and that is all', async ({
    client,
    assert,
  }) => {
    const { coordinator, teacher } = await lessonScene()
    const day = mondayAhead()
    const report = await client
      .post('/absences')
      .loginAs(coordinator)
      .withCsrfToken()
      .redirects(0)
      .form({ person: teacher.id, from: day, until: day, reason: 'leave' })
    assert.equal(report.header('location'), '/planner')
    assert.lengthOf(await Absence.all(), 1)
  })
})
