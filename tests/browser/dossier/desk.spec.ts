import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Page } from 'playwright'
import { DateTime } from 'luxon'
import { expectNoViolations } from '#tests/browser/axe'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import * as cast from '#tests/cast'

async function withMeetings() {
  const anna = await cast.anna()
  const { id: participantId } = await ParticipantFactory.create()
  for (const hours of [0, 1, 26]) {
    await makeMeeting({ staff: anna, participantId, startsAt: DateTime.utc().plus({ hours }) })
  }
  return anna
}

const excess = (page: Page) =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)

test.group('The desk in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('it is accessible on a phone and on a desk', async ({ browserContext, visit, assert }) => {
    await browserContext.loginAs(await withMeetings())
    const page = await visit('/desk')
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await page.locator('h1').waitFor()
      assert.equal(await excess(page), 0)
      await expectNoViolations(page)
    }
  })

  test('the question mark opens the sheet of shortcuts and Escape closes it', async ({
    browserContext,
    visit,
  }) => {
    await browserContext.loginAs(await cast.anna())
    const page = await visit('/desk')
    await page.locator('h1').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('Ctrl+K searches places and people, and Enter opens the first', async ({
    browserContext,
    visit,
  }) => {
    await browserContext.loginAs(await cast.anna())
    const page = await visit('/desk')
    await page.locator('h1').waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('klienci')
    await page.getByText('Nic nie pasuje').first().waitFor()
    await expectNoViolations(page)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/clients')
  })

  test('single keys rest for whoever switched them off', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const anna = await cast.anna()
    await anna.merge({ hasSingleKeyShortcuts: false }).save()
    await browserContext.loginAs(anna)
    const page = await visit('/desk')
    await page.locator('h1').waitFor()
    await page.keyboard.press('?')
    await page.keyboard.press('c')
    await page.waitForTimeout(300)
    assert.equal(await page.getByRole('dialog').count(), 0)
  })
})
