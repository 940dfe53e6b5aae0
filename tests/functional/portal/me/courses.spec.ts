import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { annulCertificate } from '#app/courses/certificates/end_papers'
import Certificate from '#app/courses/models/certificate'
import { enrol } from '#app/groups/enrol'
import type Group from '#app/groups/models/group'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'
import { endedCourse, issue } from '#tests/functional/courses/course_scene'
import { Guest, statusOf, textOf } from '#tests/functional/portal/me/guest'
import { client as register, PHONE } from '#tests/functional/portal/me/people'

const group = async (capacity: number, name: string) =>
  makeGroup({ branchId: await cast.idOf(cast.krakow()), capacity, name })

async function halyna() {
  const person = await register('Halyna', 'Melnyk')
  const guest = new Guest()
  await guest.choose(PHONE, 'Halyna', '7351')
  const joins = ({ id }: Group) =>
    enrol({
      ...{ group: { id }, people: [{ participantId: person.participant.id }] },
      ...{ via: 'staff', language: 'uk' },
    })
  return { ...person, guest, joins }
}

test.group('My courses', (suite) => {
  suite.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a seat, a place on the list and a link to each; nobody else’s', async ({ assert }) => {
    const { guest, joins } = await halyna()
    await joins(await group(5, 'Polski rano'))
    const full = await group(1, 'Polski wieczorem')
    await enrol(newcomer(full))
    await joins(full)
    await enrol(newcomer(await group(5, 'Polski w soboty')))
    const text = await textOf(guest.get('/me/courses'))
    assert.include(text, 'Polski rano')
    assert.include(text, 'Masz miejsce w grupie')
    assert.include(text, 'Polski wieczorem')
    assert.include(text, 'Miejsce na liście: 1')
    assert.notInclude(text, 'Polski w soboty')
    const links = text.match(/\/pl\/enrolments\/[\w-]+/g) ?? []
    assert.lengthOf(new Set(links).values().toArray(), 2)
  })

  test('papers in force are there and open as a file; each opening is recorded', async ({
    client,
    assert,
  }) => {
    const { group: course, olena, amina } = await endedCourse()
    const both = [olena.enrolment.id, amina.enrolment.id]
    await issue(client, course.id, both, { reason: 'Test zdany ustnie' })
    const mine = await Certificate.findByOrFail('enrolment_id', olena.enrolment.id)
    const hers = await Certificate.findByOrFail('enrolment_id', amina.enrolment.id)
    const point = { kind: 'phone', value: PHONE, owner: 'self', position: 5 } as const
    await olena.participant
      .related('contactPoints')
      .create({ ...point, isSafeToCall: true, isSafeToWrite: true })
    const guest = new Guest()
    await guest.choose(PHONE, 'Олександр', '7351')
    const text = await textOf(guest.get('/me/courses'))
    assert.include(text, `/pl/me/papers/${mine.id}`)
    assert.notInclude(text, hers.id)
    const file = await guest.get(`/me/papers/${mine.id}`)
    assert.equal(file.headers.get('content-type'), 'application/pdf')
    assert.isTrue(file.text.startsWith('%PDF'))
    assert.equal(await statusOf(guest.get(`/me/papers/${hers.id}`)), 404)
    const opened = await db.from('audit_entries').where('action', 'me.paper_opened')
    assert.lengthOf(opened, 1)
    await annulCertificate(mine, 'Pomyłka w nazwisku', await cast.coordinator())
    assert.notInclude(await textOf(guest.get('/me/courses')), mine.id)
    assert.equal(await statusOf(guest.get(`/me/papers/${mine.id}`)), 404)
  })

  test('without signing in there is nothing', async ({ assert }) => {
    const stranger = new Guest()
    assert.equal(await statusOf(stranger.get('/me/courses')), 303)
    assert.equal(await statusOf(stranger.get('/me/papers/01ARZ3NDEKTSV4RRFFQ69G5FAV')), 303)
  })
})
