import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import testUtils from '@adonisjs/core/services/test_utils'
import Consultation from '#app/consultations/models/consultation'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

/** Control with Enter counts as two. */
const KEYS = ['j', 'c', 'Control+Enter']

test.group('Closing an appointment from the desk', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('four keys write its consultation with everybody who came', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const anna = await cast.anna()
    const client = await makeClient(anna, { branchId: anna.branches[0].id })
    const relative = await makeClient(anna, { branchId: anna.branches[0].id })
    await client.load('participants')
    await relative.load('participants')
    const startsAt = DateTime.utc().minus({ minutes: 5 })
    const participantId = client.participants[0].id
    const meeting = await makeMeeting({ staff: anna, participantId, startsAt })
    await meeting.related('others').attach({ [relative.participants[0].id]: { position: 0 } })
    await browserContext.loginAs(anna)
    const page = await visit('/desk')
    await page.locator('[data-appointment]').first().waitFor()
    assert.isAtMost(KEYS.flatMap((key) => key.split('+')).length, 4)
    const [row, log, save] = KEYS
    await page.keyboard.press(row)
    await page.keyboard.press(log)
    await page.getByRole('dialog').locator('.chip').nth(1).waitFor()
    await page.keyboard.press(save)
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const consultation = await Consultation.query()
      .where('appointment_id', meeting.id)
      .preload('participants')
      .firstOrFail()
    assert.lengthOf(consultation.participants, 2)
    assert.equal(consultation.minutes, meeting.minutes)
  })
})
