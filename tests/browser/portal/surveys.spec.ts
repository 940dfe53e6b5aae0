import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import Participant from '#app/clients/models/participant'
import Survey from '#app/surveys/models/survey'
import SurveyAnswer from '#app/surveys/models/survey_answer'
import SurveyInvitation from '#app/surveys/models/survey_invitation'
import { invitationToken, tabletToken } from '#app/surveys/survey_token'
import { expectAccessible, openPage } from '#tests/browser/portal/public_page'
import * as cast from '#tests/cast'

async function makeSurvey() {
  const staff = await cast.coordinator()
  return Survey.create({
    ...{ subjectType: 'group', subjectId: '01K00000000000000000000000', title: 'Warsztat' },
    ...{ branchId: await cast.idOf(cast.krakow()), state: 'open', staffMemberId: staff.id },
    closesAt: now().plus({ days: 3 }),
  })
}

test.group('A survey on a phone', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is answered in Arabic without scripts, and is accessible in two directions', async ({
    browser,
    assert,
  }) => {
    const { id: surveyId } = await makeSurvey()
    const { id: participantId } = await Participant.create({ givenName: 'Samir', language: 'ar' })
    const { id } = await SurveyInvitation.create({ surveyId, participantId })
    const link = `/surveys/${invitationToken(id)}`
    await expectAccessible(browser, `/ar${link}`)
    await expectAccessible(browser, `/pl/surveys/door/${tabletToken(surveyId)}`)
    await expectAccessible(browser, `/pl/surveys/door/${tabletToken(surveyId)}/thanks`)
    const page = await openPage(browser, `/ar${link}`)
    await page.getByLabel('جيد جدًا', { exact: true }).first().check()
    await page.getByRole('button', { name: 'إرسال الإجابات' }).click()
    await page.getByRole('heading', { name: 'شكرًا لك!' }).waitFor()
    await page.context().close()
    const [answer] = await SurveyAnswer.all()
    assert.equal(answer.overall, 5)
    assert.equal(answer.language, 'ar')
  })
})
