import { test } from '@japa/runner'
import env from '#start/env'
import { DateTime } from 'luxon'
import testUtils from '@adonisjs/core/services/test_utils'
import { enrol } from '#app/groups/enrol'
import { enrolmentToken, seatOfferToken } from '#app/groups/enrolment_token'
import { leaveGroup } from '#app/groups/leave_group'
import Enrolment from '#app/groups/models/enrolment'
import SeatOffer from '#app/groups/models/seat_offer'
import { checkInCode, spokenCode } from '#app/workshops/check_in/check_in_code'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import { makeLesson } from '#database/factories/groups/lesson_maker'
import * as cast from '#tests/cast'
import { signUp } from '#tests/functional/portal/sign_up_forms'
import { statusOf, textOf } from '#tests/functional/portal/me/guest'
import { Visitor } from '#tests/visitor'

const group = async (capacity = 15) =>
  makeGroup({ branchId: await cast.idOf(cast.krakow()), capacity })

/** Somebody who waited and has been offered the only seat. */
async function offered() {
  const one = await group(1)
  const first = await enrol(newcomer(one))
  const { entry } = await enrol(newcomer(one))
  await leaveGroup(first.entry, {})
  const offer = await SeatOffer.findByOrFail({ entry })
  return { entry, path: `/seat-offers/${seatOfferToken(offer.id)}`, group: one }
}

const stateOf = async (entry: string) => {
  const { state } = await Enrolment.findByOrFail({ entry })
  return state
}

test.group('The links of an enrolment', (suite) => {
  suite.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('opening a link changes nothing; one button leaves, and a second click does no harm', async ({
    assert,
  }) => {
    const { entry } = await enrol(newcomer(await group()))
    const path = `/enrolments/${enrolmentToken(entry)}`
    const visitor = new Visitor('pl')
    for (const page of [path, `${path}/leaving`, `${path}/calendar.ics`]) {
      assert.equal(await statusOf(visitor.get(page)), 200, page)
    }
    assert.equal(await stateOf(entry), 'enrolled')
    for (let click = 0; click < 2; click++) {
      const left = await visitor.post(`${path}/leaving`)
      assert.equal(left.location, `/pl${path}`)
    }
    assert.equal(await stateOf(entry), 'left')
    assert.include(await textOf(visitor.get(path)), 'Nie jesteś już w tej grupie')
  })

  test('whoever has a seat sees what to show at the door; whoever waits does not', async ({
    assert,
  }) => {
    const one = await group(1)
    await makeLesson(one, { startsAt: DateTime.utc().plus({ days: 3 }) })
    const seated = await enrol(newcomer(one))
    const waiting = await enrol(newcomer(one))
    const visitor = new Visitor('en')
    const page = await textOf(visitor.get(`/enrolments/${enrolmentToken(seated.entry)}`))
    assert.include(page, spokenCode(checkInCode(seated.entry)))
    const other = await textOf(visitor.get(`/enrolments/${enrolmentToken(waiting.entry)}`))
    assert.notInclude(other, 'At the door')
    assert.notInclude(other, spokenCode(checkInCode(waiting.entry)))
  })

  test('an offered seat is taken with one button, once', async ({ assert }) => {
    const { entry, path } = await offered()
    const visitor = new Visitor('en')
    assert.include(await textOf(visitor.get(path)), 'Take the place')
    assert.equal(await stateOf(entry), 'offered')
    for (let click = 0; click < 2; click++) {
      const taken = await visitor.post(path)
      assert.equal(taken.location, `/en/enrolments/${enrolmentToken(entry)}`)
    }
    assert.equal(await stateOf(entry), 'enrolled')
    assert.include(await textOf(visitor.get(path)), 'The place is yours')
  })

  test('a declined seat is gone, and the used link says what to do', async ({ assert }) => {
    const { entry, path } = await offered()
    const visitor = new Visitor('en')
    await visitor.post(`${path}/refusal`)
    assert.equal(await stateOf(entry), 'declined')
    const late = await visitor.post(path)
    assert.equal(late.status, 409)
    assert.include(late.text, 'You gave the place up')
    assert.include(late.text, 'Sign up again')
  })

  test('a wrong link is not found', async ({ assert }) => {
    const visitor = new Visitor()
    for (const path of ['/enrolments/x', '/enrolments/x/leaving', '/seat-offers/x']) {
      assert.equal(await statusOf(visitor.get(path)), 404, path)
    }
    assert.equal(await statusOf(visitor.post('/seat-offers/x')), 404)
    assert.equal(await statusOf(visitor.post('/enrolments/x/leaving')), 404)
  })

  test('one contact signs up twice; beyond that a code is asked, also of who fills the trap', async ({
    assert,
    cleanup,
  }) => {
    env.set('RATE_LIMITS', 'on')
    cleanup(() => env.set('RATE_LIMITS', 'off'))
    const groups = [await group(), await group(), await group()]
    const contact = { name: 'Олена', phone: '601 234 567' }
    const answers = []
    for (const { id } of groups) {
      answers.push(await signUp(new Visitor(), id, { contact }))
    }
    assert.equal(answers[2].location, `/uk/sign-up/${groups[2].id}/code`)
    const trapped = { name: 'Bot', phone: '601 000 000', website: 'x' }
    const bot = await signUp(new Visitor(), groups[0].id, { contact: trapped })
    assert.equal(bot.location, `/uk/sign-up/${groups[0].id}/code`)
    assert.lengthOf(await Enrolment.all(), 2)
  })
})
