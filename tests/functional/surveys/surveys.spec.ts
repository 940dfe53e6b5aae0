import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { enrol } from '#app/groups/enrol'
import Survey from '#app/surveys/models/survey'
import SurveyAnswer from '#app/surveys/models/survey_answer'
import SurveyInvitation from '#app/surveys/models/survey_invitation'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'

async function groupOf(people: number, branch = cast.krakow()) {
  const group = await makeGroup({ branchId: await cast.idOf(branch), kind: 'workshop' })
  for (let count = 0; count < people; count++) {
    await enrol(newcomer(group))
  }
  return group
}

const surveyLetters = () => OutboxMessage.query().where('kind', 'survey')

test.group('Surveys', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in; reception finds no surveys', async ({ client }) => {
    const guest = await client.get('/surveys').redirects(0)
    guest.assertHeader('location', '/login')
    const renata = await client.get('/surveys').loginAs(await cast.receptionist())
    renata.assertStatus(404)
  })

  test('everybody who took part gets one link of their own, and nobody a second one', async ({
    client,
    assert,
  }) => {
    const group = await groupOf(3)
    const celina = await cast.coordinator()
    const send = () =>
      client
        .post('/surveys')
        .loginAs(celina)
        .withCsrfToken()
        .json({ groupId: group.id, way: 'link' })
        .redirects(0)
    await send()
    const again = await send()
    const survey = await Survey.findByOrFail('subjectId', group.id)
    again.assertHeader('location', `/surveys/${survey.id}`)
    assert.lengthOf(await SurveyInvitation.query().where('survey_id', survey.id), 3)
    const letters = await surveyLetters()
    assert.lengthOf(letters, 3)
    const links = new Set(
      letters.map(({ parsedContent: words }) => words.text.match(/surveys\/([\w-]+)/)![1])
    )
    assert.equal(links.size, 3)
    assert.isTrue([...links].every((token) => token.length === 24))
    assert.isFalse(letters.some(({ parsedContent: words }) => words.text.includes(group.name)))
  })

  test('another branch’s group and survey are not there', async ({ client, assert }) => {
    const group = await groupOf(1, cast.tarnow())
    const celina = await cast.coordinator()
    const response = await client
      .post('/surveys')
      .loginAs(celina)
      .withCsrfToken()
      .json({ groupId: group.id, way: 'tablet' })
    response.assertStatus(404)
    assert.isNull(await Survey.findBy('subjectId', group.id))
    const page = await client.get(`/surveys/of/${group.id}`).loginAs(celina)
    page.assertStatus(404)
  })

  test('a wrong way of asking is named', async ({ client, assert }) => {
    const group = await groupOf(0)
    const response = await client
      .post('/surveys')
      .loginAs(await cast.coordinator())
      .withCsrfToken()
      .json({ groupId: group.id, way: 'pigeon' })
      .redirects(0)
    assert.property(response.flashMessage('inputErrorsBag'), 'way')
  })

  test('results are shown only after the end, and from five answers on', async ({
    client,
    assert,
  }) => {
    const group = await groupOf(0)
    const celina = await cast.coordinator()
    await client
      .post('/surveys')
      .loginAs(celina)
      .withCsrfToken()
      .json({ groupId: group.id, way: 'tablet' })
      .redirects(0)
    const survey = await Survey.findByOrFail('subjectId', group.id)
    for (const overall of [5, 5, 4, 4, 2]) {
      const from = { via: 'tablet' as const, language: 'pl' }
      await SurveyAnswer.create({ surveyId: survey.id, overall, helped: 'yes', ...from })
    }
    const seen = async () => {
      const page = await client.get(`/surveys/${survey.id}`).loginAs(celina).withInertia()
      const { results } = page.inertiaProps as { results: { mean: number } | null }
      return results
    }
    assert.isNull(await seen())
    await client.post(`/surveys/${survey.id}/closing`).loginAs(celina).withCsrfToken().redirects(0)
    const results = await seen()
    assert.equal(results?.mean, 4)
  })
})
