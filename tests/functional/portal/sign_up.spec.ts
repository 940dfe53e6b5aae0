import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import ContactPoint from '#app/clients/models/contact_point'
import Enrolment from '#app/groups/models/enrolment'
import { USUAL_RULE } from '#app/groups/group_rule'
import { makeGroup } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'
import { keyIn, signUp, type Form } from '#tests/functional/portal/sign_up_forms'
import { statusOf } from '#tests/functional/portal/me/guest'
import { Visitor } from '#tests/visitor'

const group = async (wished: Partial<Parameters<typeof makeGroup>[0]> = {}) =>
  makeGroup({ branchId: await cast.idOf(cast.krakow()), ...wished })

const family: Form = { signed_up: 'family', people: 2 }

test.group('Sign-up for a group by the public', (suite) => {
  suite.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a visitor gets a place without an account, and the message carries the link', async ({
    assert,
  }) => {
    const { id } = await group()
    const visitor = new Visitor()
    const done = await signUp(visitor, id)
    assert.equal(done.status, 303)
    assert.match(done.location, /^\/uk\/enrolments\/[\w-]{22,}$/)
    const [enrolment] = await Enrolment.query().preload('participant')
    assert.equal(enrolment.state, 'enrolled')
    assert.equal(enrolment.level, 'A1')
    assert.equal(enrolment.enrolledVia, 'portal')
    assert.equal(enrolment.participant.displayName, 'Олена')
    const [message] = await OutboxMessage.query().where('subject_id', enrolment.entry)
    assert.equal(message.recipient, 'olena@example.com')
    assert.include(message.parsedContent.text, done.location)
    const page = await visitor.get(done.location.slice(3))
    assert.equal(page.status, 200)
    assert.notInclude(page.text, 'olena@example.com')
  })

  test('a full group gives a place on the list, with the reason', async ({ assert }) => {
    const { id } = await group({ capacity: 1, rule: USUAL_RULE })
    await signUp(new Visitor(), id)
    const visitor = new Visitor('pl')
    const about = { 'people[0][level]': 'A1', 'people[0][in_poland_since]': '2026-09-01' }
    const done = await signUp(visitor, id, { contact: { name: 'Ali', phone: '600100200' }, about })
    const page = await visitor.get(done.location.slice(3))
    assert.include(page.text, 'Jesteś na liście rezerwowej')
    assert.include(page.text, 'Pierwszeństwo: w Polsce najwyżej 6 mies.')
    const [waiting] = await Enrolment.query().where('state', 'waiting')
    assert.equal(waiting.inPolandSince?.toISODate(), '2026-09-01')
  })

  test('a second click, also with the old page, gets the same entry', async ({ assert }) => {
    const { id } = await group()
    const visitor = new Visitor()
    const first = await signUp(visitor, id)
    const again = await visitor.post(`/sign-up/${id}`, { one_time_key: first.key })
    assert.equal(again.location, first.location)
    assert.lengthOf(await Enrolment.all(), 1)
  })

  test('a family is one entry, each with a name and facts of their own', async ({ assert }) => {
    const { id } = await group({ rule: USUAL_RULE })
    const visitor = new Visitor()
    const contact = { 'name': 'Олена', 'phone': '600100200', 'others[]': 'Марко' }
    const about = {
      'people[0][level]': 'A1',
      'people[1][level]': 'unknown',
      'people[1][is_minor]': 1,
    }
    await signUp(visitor, id, { who: family, contact, about })
    const people = await Enrolment.query().preload('participant').orderBy('position')
    assert.deepEqual(
      people.map(({ participant, level, isMinor }) => [participant.displayName, level, isMinor]),
      [
        ['Олена', 'A1', false],
        ['Марко', null, true],
      ]
    )
    assert.lengthOf([...new Set(people.map(({ entry }) => entry))], 1)
  })

  test('whoever signs up another person says whose phone it is', async ({ assert }) => {
    const { id } = await group()
    const contact = { name: 'Тарас', phone: '600100200', contact_owner: 'friend' }
    await signUp(new Visitor(), id, { who: { signed_up: 'other' }, contact })
    const [point] = await ContactPoint.all()
    assert.equal(point.owner, 'friend')
  })

  test('what is missing is said at its field, and what was typed is kept', async ({ assert }) => {
    const { id } = await group({ capacity: 3, rule: USUAL_RULE })
    const visitor = new Visitor('pl')
    const many = await visitor.post(`/sign-up/${id}/who`, { signed_up: 'family', people: 5 })
    assert.equal(many.status, 422)
    assert.include(many.text, 'W tej grupie są tylko 3 miejsca.')
    await visitor.post(`/sign-up/${id}/who`, family)
    const nameless = await visitor.post(`/sign-up/${id}/contact`, {
      name: 'Ali',
      phone: '600100200',
    })
    assert.equal(nameless.status, 422)
    assert.include(nameless.text, 'href="#others-1"')
    assert.include(nameless.text, 'value="Ali"')
    await visitor.post(`/sign-up/${id}/contact`, {
      'name': 'Ali',
      'phone': '600100200',
      'others[]': 'Sara',
    })
    const unanswered = await visitor.post(`/sign-up/${id}/about`, {})
    assert.equal(unanswered.status, 422)
    const future = { 'people[0][level]': 'A1', 'people[0][in_poland_since]': '2099-01-01' }
    const wrong = await visitor.post(`/sign-up/${id}/about`, {
      ...future,
      'people[1][level]': 'C9',
    })
    assert.equal(wrong.status, 422)
    assert.include(wrong.text, 'href="#people[1][level]"')
    assert.isEmpty(await Enrolment.all())
  })

  test('steps that are not reached lead to the question that is missing', async ({ assert }) => {
    const { id } = await group()
    const visitor = new Visitor()
    for (const step of ['contact', 'about', 'check', 'code']) {
      const answer = await visitor.get(`/sign-up/${id}/${step}`)
      assert.equal(answer.location, `/uk/sign-up/${id}/who`, step)
    }
    const nothing = await visitor.post(`/sign-up/${id}`, { one_time_key: 'x' })
    assert.equal(nothing.location, `/uk/sign-up/${id}/check?changed=1`)
  })

  test('two groups in two tabs do not mix', async ({ assert }) => {
    const [one, other] = [await group(), await group({ name: 'Inna' })]
    const visitor = new Visitor()
    await visitor.post(`/sign-up/${one.id}/who`, { signed_up: 'self' })
    await signUp(visitor, other.id)
    const [only] = await Enrolment.all()
    assert.equal(only.groupId, other.id)
    const back = await visitor.get(`/sign-up/${one.id}/check`)
    assert.equal(back.location, `/uk/sign-up/${one.id}/contact`)
  })

  test('a check page left open while the answers changed signs nobody up', async ({ assert }) => {
    const { id } = await group()
    const visitor = new Visitor()
    await visitor.post(`/sign-up/${id}/who`, { signed_up: 'self' })
    await visitor.post(`/sign-up/${id}/contact`, { name: 'Олена', phone: '600100200' })
    await visitor.post(`/sign-up/${id}/about`, { 'people[0][level]': 'A1' })
    const { text } = await visitor.get(`/sign-up/${id}/check`)
    await visitor.post(`/sign-up/${id}/contact`, { name: 'Інша', phone: '600100200' })
    const old = await visitor.post(`/sign-up/${id}`, { one_time_key: keyIn(text) })
    assert.equal(old.location, `/uk/sign-up/${id}/check?changed=1`)
    assert.isEmpty(await Enrolment.all())
  })

  test('a group that is over or not for the public takes nobody', async ({ assert }) => {
    const over = await group({ state: 'finished' })
    const hidden = await group({ isPublic: false })
    const visitor = new Visitor()
    const sent = await visitor.get(`/sign-up/${over.id}/who`)
    assert.equal(sent.location, `/uk/courses/${over.id}`)
    assert.equal(await statusOf(visitor.get(`/courses/${over.id}`)), 200)
    for (const path of [`/courses/${hidden.id}`, `/sign-up/${hidden.id}/who`]) {
      assert.equal(await statusOf(visitor.get(path)), 404, path)
    }
  })
})
