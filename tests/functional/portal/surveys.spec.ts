import { test } from '@japa/runner'
import { type DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import Participant from '#app/clients/models/participant'
import Survey from '#app/surveys/models/survey'
import SurveyAnswer from '#app/surveys/models/survey_answer'
import SurveyInvitation from '#app/surveys/models/survey_invitation'
import { invitationToken, tabletToken } from '#app/surveys/survey_token'
import * as cast from '#tests/cast'
import { Visitor } from '#tests/visitor'

async function survey(closesAt: DateTime = now().plus({ days: 3 })) {
  const staff = await cast.coordinator()
  return Survey.create({
    ...{ subjectType: 'group', subjectId: '01K00000000000000000000000', title: 'Warsztat' },
    ...{ branchId: await cast.idOf(cast.krakow()), state: 'open', staffMemberId: staff.id },
    closesAt,
  })
}

async function linkTo({ id: surveyId }: Survey) {
  const { id: participantId } = await Participant.create({ givenName: 'Олена', language: 'uk' })
  const { id } = await SurveyInvitation.create({ surveyId, participantId })
  return `/surveys/${invitationToken(id)}`
}

test.group('A survey by link', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('one link brings one answer, however often it is sent', async ({ assert }) => {
    const link = await linkTo(await survey())
    const visitor = new Visitor('uk')
    const form = await visitor.get(link)
    assert.include(form.text, 'Як вам було?')
    const answers = { overall: 5, helped: 'yes', remark: 'Дякую' }
    const done = await visitor.post(link, answers)
    assert.equal(done.status, 303)
    assert.equal(done.location, `/uk${link}`)
    const thanks = await visitor.get(link)
    assert.include(thanks.text, 'Дякуємо!')
    const again = await visitor.post(link, { overall: 1 })
    assert.equal(again.status, 409)
    const [answer, ...more] = await SurveyAnswer.all()
    assert.lengthOf(more, 0)
    assert.equal(answer.overall, 5)
    assert.equal(answer.language, 'uk')
    assert.equal(answer.remark, 'Дякую')
  })

  test('nothing kept leads from the answer to the person or the time', async ({ assert }) => {
    const link = await linkTo(await survey())
    await new Visitor('ar').post(link, { overall: 4 })
    const [row] = await db.from('survey_answers')
    assert.sameMembers(Object.keys(row), [
      ...['id', 'survey_id', 'via', 'language', 'overall', 'useful', 'clear', 'helped', 'remark'],
    ])
    const [invitation] = await db.from('survey_invitations')
    assert.sameMembers(Object.keys(invitation), [
      ...['id', 'survey_id', 'participant_id', 'token_hash', 'is_used'],
    ])
  })

  test('an empty form comes back with what is missing, and the link stays good', async ({
    assert,
  }) => {
    const link = await linkTo(await survey())
    const visitor = new Visitor('pl')
    const wrong = await visitor.post(link, { remark: 'Za krótko' })
    assert.equal(wrong.status, 422)
    assert.include(wrong.text, 'href="#overall"')
    assert.include(wrong.text, 'Za krótko')
    const right = await visitor.post(link, { overall: 3 })
    assert.equal(right.status, 303)
  })

  test('a closed survey takes no answer, and a wrong link is no page', async ({ assert }) => {
    const link = await linkTo(await survey(now().minus({ hours: 1 })))
    const visitor = new Visitor('en')
    const page = await visitor.get(link)
    assert.include(page.text, 'This survey is closed')
    const late = await visitor.post(link, { overall: 3 })
    assert.equal(late.status, 409)
    assert.lengthOf(await SurveyAnswer.all(), 0)
    const [invitation] = await SurveyInvitation.all()
    assert.isFalse(invitation.isUsed)
    const wrong = await visitor.get('/surveys/AAAAAAAAAAAAAAAAAAAAAAAA')
    assert.equal(wrong.status, 404)
  })
})

test.group('A survey on the tablet at the door', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('one page brings one answer, the next person another', async ({ assert }) => {
    const { id } = await survey()
    const address = `/surveys/door/${tabletToken(id)}`
    const visitor = new Visitor('be')
    const answer = async (overall: number) => {
      const { text } = await visitor.get(address)
      const key = text.match(/name="one_time_key" value="(\w+)"/)![1]
      const form = { overall, one_time_key: key }
      await visitor.post(address, form)
      return visitor.post(address, form)
    }
    const done = await answer(5)
    assert.equal(done.location, `/be${address}/thanks`)
    const thanks = await visitor.get(`${address}/thanks`)
    assert.include(thanks.text, `/ar${address}`)
    await answer(2)
    const kept = await SurveyAnswer.all()
    assert.sameMembers(
      kept.map(({ overall }) => overall),
      [5, 2]
    )
  })
})
