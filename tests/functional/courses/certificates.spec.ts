import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Certificate from '#app/courses/models/certificate'
import * as cast from '#tests/cast'
import { endedCourse, issue, posting, register } from '#tests/functional/courses/course_scene'
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

  test('a duplicate has its own number; twice on a day it is one', async ({ client, assert }) => {
    const { group: own, olena } = await endedCourse()
    await issue(client, own.id, [olena.enrolment.id])
    const [original] = await register()
    const path = `/certificates/${original.id}/duplicates`
    await posting(client, path, { reason: 'Zgubione' })
    await posting(client, path, { reason: 'Zgubione' })
    const [, duplicate, ...more] = await register()
    assert.deepEqual([duplicate.number, duplicate.state], [2, 'duplicate'])
    assert.deepEqual(duplicate.facts, original.facts)
    assert.notEqual(duplicate.code, original.code)
    assert.isEmpty(more)
  })

  test('a correction says what the records say now, takes the place of the paper and its duplicates', async ({
    client,
    assert,
  }) => {
    const { group: own, olena } = await endedCourse()
    await issue(client, own.id, [olena.enrolment.id])
    const [wrong] = await register()
    await posting(client, `/certificates/${wrong.id}/duplicates`, { reason: 'Zgubione' })
    await own.merge({ name: 'Polski A1.2, rano' }).save()
    await posting(client, `/certificates/${wrong.id}/corrections`, { reason: 'Zła nazwa' })
    await posting(client, `/certificates/${wrong.id}/corrections`, { reason: 'Zła nazwa' })
    const papers = await register()
    assert.deepEqual(
      papers.map(({ state, ending }) => [state, ending?.reason ?? null]),
      [
        ['corrected', 'Zła nazwa'],
        ['corrected', 'Zła nazwa'],
        ['issued', null],
      ]
    )
    assert.equal(papers[2].correctsId, wrong.id)
    assert.equal(papers[2].facts.course, 'Polski A1.2, rano')
  })

  test('an annulled paper stays in the register with who and why; its number is not given again', async ({
    client,
    assert,
  }) => {
    const { group: own, olena, staff } = await endedCourse()
    await issue(client, own.id, [olena.enrolment.id])
    const [paper] = await register()
    const bare = await posting(client, `/certificates/${paper.id}/annulments`, { reason: '' })
    assert.deepEqual(Object.keys(refusals(bare)), ['reason'])
    await posting(client, `/certificates/${paper.id}/annulments`, { reason: 'Wydane pomyłkowo' })
    await issue(client, own.id, [olena.enrolment.id])
    const [annulled, next] = await register()
    assert.deepEqual([annulled.state, annulled.ending.staffMemberId], ['annulled', staff.id])
    assert.deepEqual([next.state, next.number], ['issued', 2])
    const page = await client
      .get('/certificates?year=2026&state=annulled')
      .loginAs(staff)
      .withInertia()
    const { certificates } = page.inertiaProps as { certificates: { id: string }[] }
    assert.deepEqual(
      certificates.map(({ id }) => id),
      [annulled.id]
    )
  })

  test('looking at papers, printing and deciding about them is on record', async ({
    client,
    assert,
  }) => {
    const { group: own, olena, staff } = await endedCourse()
    await client.get(`/courses/${own.id}/papers`).loginAs(staff)
    await issue(client, own.id, [olena.enrolment.id])
    const { id } = await Certificate.firstOrFail()
    await client.get(`/certificates/${id}`).loginAs(staff)
    await client.get(`/certificates/${id}/print`).loginAs(staff)
    await posting(client, `/certificates/${id}/annulments`, { reason: 'Wydane pomyłkowo' })
    const entries = await db.from('audit_entries').where('staff_member_id', staff.id)
    const actions = entries.map(({ action }) => action)
    const expected = ['viewed', 'printed', 'issued', 'annulled'].map((did) => `certificate.${did}`)
    assert.includeMembers(actions, ['course_papers.viewed', ...expected])
  })

  test('who signs is entered for an own branch, and ends with a day', async ({
    client,
    assert,
  }) => {
    const { staff, group: own } = await endedCourse()
    const person = { branchId: own.branchId, name: 'Jan Nowak', position: 'Dyrektor' }
    await posting(client, '/signatories', person)
    const branchId = await cast.idOf(cast.tarnow())
    const elsewhere = await posting(client, '/signatories', { ...person, branchId })
    elsewhere.assertStatus(404)
    const [first] = await db.from('certificate_signatories').orderBy('id')
    await client.delete(`/signatories/${first.id}`).loginAs(staff).withCsrfToken().redirects(0)
    const page = await client.get(`/courses/${own.id}/papers`).loginAs(staff).withInertia()
    const { signatories } = page.inertiaProps as { signatories: { label: string }[] }
    assert.deepEqual(
      signatories.map(({ label }) => label),
      ['Jan Nowak, Dyrektor']
    )
  })
})
