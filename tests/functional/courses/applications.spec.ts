import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import CourseApplication from '#app/courses/models/course_application'
import LanguageLevel from '#app/courses/models/language_level'
import PlacementInterview from '#app/courses/models/placement_interview'
import Participant from '#app/clients/models/participant'
import { makeClient } from '#database/factories/clients/client_factory'
import { makeApplication } from '#database/factories/courses/course_maker'
import * as cast from '#tests/cast'

async function someone() {
  const branch = await cast.krakow()
  const record = await makeClient(await cast.anna(), { branchId: branch.id })
  const person = await Participant.findByOrFail('clientId', record.id)
  return { branch, record, person }
}

test.group('Applications for a course', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest signs in first, the teacher finds no list of applications', async ({ client }) => {
    const guest = await client.get('/course-applications').redirects(0)
    guest.assertStatus(302)
    const teacher = await client.get('/course-applications').loginAs(await cast.teacher())
    teacher.assertStatus(404)
  })

  test('an adviser writes down when and where somebody can come, once', async ({
    client,
    assert,
  }) => {
    const { branch, record, person } = await someone()
    const anna = await cast.anna()
    const form = await client.get(`/course-applications/new?client=${record.id}`).loginAs(anna)
    form.assertStatus(200)
    const send = () =>
      client
        .post('/course-applications')
        .loginAs(anna)
        .withCsrfToken()
        .redirects(0)
        .json({
          ...{ participant: person.id, branch_id: branch.id, level: 'A1.2', mode: 'any' },
          ...{ times: ['morning', 'weekend'], goes_elsewhere: true, needs_childcare: true },
        })
    const done = await send()
    done.assertStatus(303)
    await send()
    const [made, ...others] = await CourseApplication.all()
    assert.isEmpty(others)
    assert.deepEqual(made.possibleTimes, ['morning', 'weekend'])
    assert.isTrue(made.needsChildcare)
    assert.equal(made.openKey, person.id)
    const list = await client.get('/course-applications').loginAs(anna).withInertia()
    assert.lengthOf(list.inertiaProps.applications as object[], 1)
  })

  test('no time, an unknown level or another branch is refused', async ({ client, assert }) => {
    const { branch, person } = await someone()
    const anna = await cast.anna()
    const { id: elsewhere } = await cast.tarnow()
    const good = { participant: person.id, branch_id: branch.id, times: ['morning'], mode: 'here' }
    for (const wrong of [
      { times: [] },
      { level: 'C2' },
      { mode: 'sea' },
      { branch_id: elsewhere },
    ]) {
      await client
        .post('/course-applications')
        .loginAs(anna)
        .withCsrfToken()
        .redirects(0)
        .json({ ...good, ...wrong })
    }
    assert.isEmpty(await CourseApplication.all())
  })

  test('a colleague elsewhere finds neither the person nor the application', async ({ client }) => {
    const { branch, record } = await someone()
    const { application } = await makeApplication(branch.id)
    const tariq = await cast.tariq()
    for (const path of [`new?client=${record.id}`, application.id]) {
      const page = await client.get(`/course-applications/${path}`).loginAs(tariq)
      page.assertStatus(404)
    }
  })

  test('changed wishes are kept, an older page changes nothing, a withdrawn one is over', async ({
    client,
    assert,
  }) => {
    const { id } = await cast.krakow()
    const { application } = await makeApplication(id)
    const anna = await cast.anna()
    const wishes = { branch_id: id, level: 'A2.1', times: ['evening'], mode: 'online' }
    const put = (version: number) =>
      client
        .put(`/course-applications/${application.id}`)
        .loginAs(anna)
        .withCsrfToken()
        .redirects(0)
        .json({ ...wishes, version })
    const done = await put(1)
    done.assertStatus(303)
    await application.refresh()
    assert.equal(application.level, 'A2.1')
    await put(1)
    await application.refresh()
    assert.equal(application.version, 2)
    await client
      .post(`/course-applications/${application.id}/withdrawals`)
      .loginAs(anna)
      .withCsrfToken()
      .redirects(0)
      .form({ version: 2 })
    await application.refresh()
    assert.equal(application.state, 'withdrawn')
    assert.isNull(application.openKey)
  })
})

test.group('Placement interviews', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the teacher sees names and levels of who waits for a talk, an adviser does not', async ({
    client,
    assert,
  }) => {
    const { id } = await cast.krakow()
    await makeApplication(id)
    const anna = await client.get('/placement-interviews').loginAs(await cast.anna())
    anna.assertStatus(404)
    const list = await client
      .get('/placement-interviews')
      .loginAs(await cast.teacher())
      .withInertia()
    const [line, ...others] = list.inertiaProps.people as object[]
    assert.isEmpty(others)
    assert.sameMembers(Object.keys(line), ['id', 'name', 'language', 'appliedOn', 'known'])
  })

  test('what the teacher found is a fact on the level and places the person', async ({
    client,
    assert,
  }) => {
    const { id } = await cast.krakow()
    const { application, person } = await makeApplication(id, { level: null })
    const teacher = await cast.teacher()
    const answer = await client
      .post(`/placement-interviews/${application.id}`)
      .loginAs(teacher)
      .withCsrfToken()
      .redirects(0)
      .form({ literacy: 'slow', level: 'A1.1', course: 'A1.2', note: 'Uczy się szybko.' })
    answer.assertStatus(303)
    const [fact] = await LanguageLevel.query().where('participant_id', person.id)
    assert.equal(fact.level, 'A1.1')
    assert.equal(fact.source, 'interview')
    assert.equal(fact.moment, 'start')
    assert.equal(fact.staffMemberId, teacher.id)
    await application.refresh()
    assert.equal(application.level, 'A1.2')
    assert.equal(application.literacy, 'slow')
    const interview = await PlacementInterview.findByOrFail('participantId', person.id)
    assert.equal(interview.note, 'Uczy się szybko.')
    const list = await client.get('/placement-interviews').loginAs(teacher).withInertia()
    assert.isEmpty(list.inertiaProps.people)
  })

  test('half an interview is refused, and one of another branch is not found', async ({
    client,
    assert,
  }) => {
    const { id: elsewhere } = await cast.tarnow()
    const { id } = await cast.krakow()
    const { application } = await makeApplication(id)
    const { application: foreign } = await makeApplication(elsewhere)
    const teacher = await cast.teacher()
    const send = (to: string, form: object) =>
      client
        .post(`/placement-interviews/${to}`)
        .loginAs(teacher)
        .withCsrfToken()
        .redirects(0)
        .form(form)
    await send(application.id, { level: 'A1.1' })
    const refused = await send(foreign.id, { literacy: 'slow', level: 'A1.1', course: 'A1.2' })
    refused.assertStatus(404)
    assert.isEmpty(await PlacementInterview.all())
    assert.isEmpty(await LanguageLevel.all())
  })
})
