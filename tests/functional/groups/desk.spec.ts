import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { enrol } from '#app/groups/enrol'
import { leaveGroup } from '#app/groups/leave_group'
import { enrolledIn, openOfferOf } from '#app/groups/lists'
import type Group from '#app/groups/models/group'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'

const group = async (capacity = 2) =>
  makeGroup({ branchId: await cast.idOf(cast.krakow()), capacity })

const form = (name = 'Олена Коваленко') => ({
  one_time_key: `key-of-a-form-${name.length}-${Math.random()}`.slice(0, 40),
  people: [{ name, phone: '+48 600 700 800', level: 'A1' }],
  language: 'uk',
})

/** Every door of the desk, with a body that is right. */
async function doors(one: Group) {
  const { entry } = await enrol(newcomer(one))
  const path = `/group-entries/${entry}`
  return [
    [`/groups/${one.id}/enrolments`, form()],
    [`/groups/${one.id}/capacities`, { capacity: 9 }],
    [`/groups/${one.id}/offers`, { entry }],
    [`${path}/leavings`, { as: 'left' }],
    [`${path}/moves`, { group_id: one.id }],
    [`${path}/swaps`, { other: entry }],
  ] as [string, object][]
}

test.group('The desk and the seats', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is led to the sign-in, a teacher and another branch find nothing', async ({
    client,
    assert,
  }) => {
    const one = await group()
    const [teacher, stranger] = [await cast.teacher(), await cast.tariq()]
    for (const [path, body] of await doors(one)) {
      const guest = await client.post(path).withCsrfToken().json(body).redirects(0)
      assert.match(guest.header('location')!, /^\/login/, path)
      for (const person of [teacher, stranger]) {
        const refused = await client.post(path).loginAs(person).withCsrfToken().json(body)
        refused.assertStatus(404)
      }
    }
    await one.refresh()
    assert.equal(one.seatsTaken, 1)
  })

  test('a form without a name, with half a phone or a year of seats is refused', async ({
    client,
    assert,
  }) => {
    const one = await group()
    const coordinator = await cast.coordinator()
    const send = (path: string, body: object) =>
      client
        .post(`/groups/${one.id}/${path}`)
        .loginAs(coordinator)
        .withCsrfToken()
        .accept('json')
        .json(body)
    const wrong = [
      { ...form(), people: [] },
      { ...form(), people: [{ phone: '+48 600 700 800' }] },
      { ...form(), people: [{ name: 'A', phone: '12' }] },
      { ...form(), people: [{ name: 'x'.repeat(151) }] },
      { ...form(), people: [{ name: 'A', in_poland_since: '2026-02-31' }] },
    ]
    for (const body of wrong) {
      const refused = await send('enrolments', body)
      assert.equal(refused.status(), 422, JSON.stringify(body))
    }
    const many = await send('capacities', { capacity: 1_000_000 })
    many.assertStatus(422)
    assert.lengthOf(await db.from('enrolments').where('group_id', one.id), 0)
  })

  test('somebody new and a client of the branch are enrolled, once for one form', async ({
    client,
    assert,
  }) => {
    const one = await group()
    const reception = await cast.receptionist()
    const body = form('ب'.repeat(150))
    for (let times = 0; times < 2; times++) {
      const done = await client
        .post(`/groups/${one.id}/enrolments`)
        .loginAs(reception)
        .withCsrfToken()
        .redirects(0)
        .json(body)
      done.assertStatus(303)
    }
    const [enrolled, ...others] = await enrolledIn(one.id)
    assert.isEmpty(others)
    assert.equal(enrolled.participant.givenName, body.people[0].name)
    assert.equal(enrolled.staffMemberId, reception.id)
    assert.equal(enrolled.level, 'A1')
  })

  test('a call starts the clock, and the answer on the phone is kept', async ({
    client,
    assert,
  }) => {
    const one = await group(1)
    const { entry } = await enrol(newcomer(one))
    const waiting = await enrol(newcomer(one))
    await leaveGroup(entry, {})
    const offer = await openOfferOf(waiting.entry)
    const coordinator = await cast.coordinator()
    const post = (path: string, body = {}) =>
      client
        .post(`/seat-offers/${offer!.id}/${path}`)
        .loginAs(coordinator)
        .withCsrfToken()
        .accept('json')
        .redirects(0)
        .json(body)
    const called = await post('calls')
    called.assertStatus(303)
    await offer!.refresh()
    assert.isNotNull(offer!.expiresAt)
    const accepted = await post('answers', { answer: 'accepted' })
    accepted.assertStatus(303)
    const late = await post('answers', { answer: 'declined' })
    late.assertStatus(409)
    const events = await db.from('enrolment_events').where('entry', waiting.entry).orderBy('turn')
    assert.deepEqual(
      events.map(({ what }) => what),
      ['joined_list', 'offered', 'clock_started', 'accepted_for_person']
    )
    assert.equal(events.at(-1).staff_member_id, coordinator.id)
  })

  test('fewer seats than are taken are refused, more are offered', async ({ client, assert }) => {
    const one = await group(1)
    await enrol(newcomer(one))
    const waiting = await enrol(newcomer(one))
    const coordinator = await cast.coordinator()
    const change = (capacity: number) =>
      client
        .post(`/groups/${one.id}/capacities`)
        .loginAs(coordinator)
        .withCsrfToken()
        .accept('json')
        .redirects(0)
        .json({ capacity })
    const more = await change(2)
    more.assertStatus(303)
    assert.isNotNull(await openOfferOf(waiting.entry))
    const fewer = await change(1)
    fewer.assertStatus(409)
  })
})
