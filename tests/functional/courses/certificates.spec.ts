import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Certificate from '#app/courses/models/certificate'
import * as cast from '#tests/cast'
import { endedCourse, issue, register } from '#tests/functional/courses/course_scene'
import { refusals } from '#tests/functional/funding/asking'

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length

test.group('Papers of a course', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest signs in; a teacher, an adviser and another branch find nothing', async ({
    client,
  }) => {
    const { group: own, olena } = await endedCourse()
    await issue(client, own.id, [olena.enrolment.id])
    const { id } = await Certificate.firstOrFail()
    const faraway = await cast.hire({
      ...{ givenName: 'Ewa', familyName: 'Bór', roles: ['coordinator'] },
      branches: [await cast.tarnow()],
    })
    const paths = [`/courses/${own.id}/papers`, `/certificates/${id}`, `/certificates/${id}/print`]
    for (const path of paths) {
      const guest = await client.get(path).redirects(0)
      guest.assertHeader('location', '/login')
      for (const staff of [await cast.teacher(), await cast.anna(), faraway]) {
        const page = await client.get(path).loginAs(staff)
        page.assertStatus(404)
      }
    }
  })

  test('a whole group is issued by one click and printed by another, each paper once', async ({
    client,
    assert,
  }) => {
    const { group: own, olena, amina, staff } = await endedCourse()
    const both = [olena.enrolment.id, amina.enrolment.id]
    const why = { reason: 'Choroba dziecka, test zdany ustnie' }
    await issue(client, own.id, both, why)
    await issue(client, own.id, both, why)
    const papers = await register()
    assert.deepEqual(
      papers.map(({ number, state }) => [number, state]),
      [
        [1, 'issued'],
        [2, 'issued'],
      ]
    )
    const pdf = await client.get(`/courses/${own.id}/papers/print?kind=completion`).loginAs(staff)
    pdf.assertHeader('content-type', 'application/pdf')
    assert.equal(pagesOf(pdf.body()), 2)
  })

  test('the paper says what the records say, and keeps it when they change', async ({
    client,
    assert,
  }) => {
    const { group: own, olena, project } = await endedCourse()
    await issue(client, own.id, [olena.enrolment.id])
    await own.merge({ name: 'Inna nazwa' }).save()
    const { facts, reason } = await Certificate.firstOrFail()
    assert.containsSubset(facts, {
      ...{ name: 'Oleksandr Shevchenko', sex: 'female', bornOn: '1990-05-03', level: 'A1.2' },
      ...{ course: 'Polski A1.1, rano', from: '2026-02-02', until: '2026-06-15', lessons: 60 },
      ...{ attendance: 100, test: 81, isRegular: true, isRunning: false, language: 'uk' },
      months: [
        { month: '2026-02', lessons: 4 },
        { month: '2026-03', lessons: 4 },
      ],
      signatory: { name: 'Maria Sikora', position: 'Kierowniczka filii w Krakowie' },
      project: { code: project.code },
    })
    assert.isNull(reason)
    const [stored] = await db.from('certificates').select('face')
    assert.notInclude(stored.face, 'Shevchenko')
  })

  test('who missed a threshold gets a paper only with a reason, which the register keeps', async ({
    client,
    assert,
  }) => {
    const { group: own, amina } = await endedCourse()
    await issue(client, own.id, [amina.enrolment.id])
    assert.isEmpty(await register())
    await issue(client, own.id, [amina.enrolment.id], { reason: 'Choroba dziecka' })
    const [paper] = await register()
    assert.equal(paper.reason, 'Choroba dziecka')
    const nobody = await issue(client, own.id, [])
    assert.deepEqual(Object.keys(refusals(nobody)), ['enrolmentIds'])
  })

  test('a confirmation for the office needs no threshold and says whether attendance is regular', async ({
    client,
    assert,
  }) => {
    const { group: own, olena, amina, staff } = await endedCourse()
    const both = [olena.enrolment.id, amina.enrolment.id]
    await issue(client, own.id, both, { kind: 'residence', language: 'en' })
    await issue(client, own.id, both, { kind: 'residence', language: 'en' })
    const papers = await register()
    assert.deepEqual(
      papers.map(({ facts }) => [facts.isRegular, facts.attendance, facts.language]),
      [
        [true, 100, 'en'],
        [false, 50, 'en'],
      ]
    )
    const pdf = await client.get(`/certificates/${papers[0].id}/print`).loginAs(staff)
    assert.equal(pagesOf(pdf.body()), 1)
  })
})
