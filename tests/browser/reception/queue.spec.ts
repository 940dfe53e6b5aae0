import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { randomLetters } from '#app/core/record_id'
import { callNext } from '#app/reception/call_ticket'
import { issueTicket } from '#app/reception/issue_ticket'
import QueueTicket from '#app/reception/models/queue_ticket'
import { doorTokenOf, screenTokenOf } from '#app/reception/ticket_token'
import { expectNoViolations } from '#tests/browser/axe'
import { openPage, sidewaysScroll } from '#tests/browser/portal/public_page'
import * as cast from '#tests/cast'

async function comes(language = 'uk') {
  const branchId = await cast.idOf(cast.krakow())
  const nobody = { topic: null, participantId: null, name: null, issuedBy: null }
  await issueTicket({ oneTimeKey: randomLetters(32), branchId, language, ...nobody })
  return branchId
}

test.group('The queue in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const language of ['pl', 'ar']) {
    test(`a number is taken in ${language} without JavaScript, and given back`, async ({
      browser,
      assert,
    }) => {
      const branchId = await comes(language)
      await cast.anna()
      const page = await openPage(browser, `/${language}/numbers/${doorTokenOf(branchId)}`)
      await page.locator('main form button').click()
      assert.include(await page.locator('.my-number strong').textContent(), '2')
      assert.equal(await sidewaysScroll(page), 0)
      await page.locator('main form button').click()
      assert.equal(await page.locator('main form').count(), 0)
      await page.context().close()
    })

    test(`the pages of the queue in ${language} are accessible to everybody`, async ({
      browser,
    }) => {
      const branchId = await comes(language)
      const staff = await cast.anna()
      await staff.load('languages')
      await callNext(branchId, staff)
      await comes(language)
      const page = await openPage(browser, `/${language}/numbers/${doorTokenOf(branchId)}`, {
        javaScriptEnabled: true,
      })
      await expectNoViolations(page)
      await page.locator('main form button').click()
      await expectNoViolations(page)
      await page.goto(`/${language}/queue/${screenTokenOf(branchId)}`)
      await expectNoViolations(page)
      await page.context().close()
    })
  }

  test('the screen shows a new number by itself', async ({ browser, assert }) => {
    const branchId = await comes()
    const page = await openPage(browser, `/pl/queue/${screenTokenOf(branchId)}`, {
      javaScriptEnabled: true,
    })
    assert.equal(await page.locator('.wall-waiting span').count(), 1)
    await comes()
    await page.locator('.wall-waiting span').nth(1).waitFor({ timeout: 15_000 })
    await page.context().close()
  }).timeout(40_000)

  test('an adviser calls the next person and logs the consultation', async ({
    browserContext,
    visit,
    assert,
  }) => {
    await comes()
    const staff = await cast.anna()
    await browserContext.loginAs(staff)
    const page = await visit('/queue')
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Następna osoba' }).click()
    await page.getByRole('button', { name: 'Zapisz poradę' }).click()
    await page.waitForURL(/\/consultations\/new/)
    const ticket = await QueueTicket.query().preload('ending').firstOrFail()
    assert.equal(ticket.ending.outcome, 'consultation')
  })
})
