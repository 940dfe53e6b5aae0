import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Certificate from '#app/courses/models/certificate'
import * as cast from '#tests/cast'
import { endedCourse, issue, posting, register } from '#tests/functional/courses/course_scene'
import { refusals } from '#tests/functional/funding/asking'

test.group('What happens to a paper', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

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
    const annulled = await client.get(`/certificates/${id}/print`).loginAs(staff)
    annulled.assertStatus(404)
    const printed = await db.from('audit_entries').where('action', 'certificate.printed')
    assert.lengthOf(printed, 1)
  })

  test('who signs is entered for an own branch, and ends with a day', async ({
    client,
    assert,
  }) => {
    const { staff, group: own } = await endedCourse()
    const person = { branchId: own.branchId, name: 'Jan Nowak', position: 'Dyrektor' }
    await posting(client, '/signatories', person)
    await posting(client, '/signatories', person)
    assert.lengthOf(await db.from('certificate_signatories').where('name', person.name), 1)
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
