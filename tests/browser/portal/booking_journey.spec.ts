import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import testUtils from '@adonisjs/core/services/test_utils'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { expectNoViolations } from '#tests/browser/axe'
import { openPage, sidewaysScroll } from '#tests/browser/portal/public_page'

/** The short run walks in Polish and from right to left. */
const LANGUAGES = process.env.FULL ? PUBLIC_LANGUAGES : (['pl', 'ar'] as const)

/** A visitor without JavaScript who counts taps and screens; axe looks through a twin that has it. */
async function visitorOf(browser: Browser, path: string) {
  const page = await openPage(browser, path)
  const twin = await openPage(browser, 'about:blank', { javaScriptEnabled: true })
  const count = { taps: 0, screens: 0 }
  return {
    page,
    count,
    async tap(selector: string) {
      count.taps++
      await page.locator(selector).first().click()
    },
    async type(selector: string, text: string) {
      count.taps++
      await page.locator(selector).fill(text)
    },
    /** Every new page is looked at. */
    async look() {
      count.screens++
      await twin.context().addCookies(await page.context().cookies())
      await twin.goto(page.url())
      await expectNoViolations(twin)
      return sidewaysScroll(twin)
    },
  }
}

const SEND = 'main form button:not([name])'
const SLOT = '.slots button'

const linkOf = (page: Page) => new URL(page.url()).pathname

test.group('A booking without JavaScript', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const language of LANGUAGES) {
    test(`in ${language} takes five screens and at most nine taps, and three to change or cancel`, async ({
      browser,
      assert,
    }) => {
      const branch = await openBranch()
      await bookableAdviser(branch, { languages: [...PUBLIC_LANGUAGES] })
      const { page, count, tap, type, look } = await visitorOf(browser, `/${language}`)
      await tap('.topic-tiles a[href$="topic=housing"]')
      assert.equal(await look(), 0)
      await tap(SEND)
      assert.equal(await look(), 0)
      await tap(`input[name=branch_id][value="${branch.id}"]`)
      await tap(SEND)
      assert.equal(await look(), 0)
      await tap(SLOT)
      assert.equal(await look(), 0)
      await type('#name', 'ليلى')
      await type('#phone', '+48 600 100 200')
      await tap(SEND)
      assert.equal(await look(), 0)
      await tap(SEND)
      await page.waitForURL(`**/${language}/bookings/*`)
      assert.isAtMost(count.screens, 5)
      assert.isAtMost(count.taps, 9)
      assert.equal(await look(), 0)
      const booking = linkOf(page)

      const changing = await visitorOf(browser, booking)
      await changing.tap(`a[href="${booking}/time"]`)
      assert.equal(await changing.look(), 0)
      await changing.tap(SLOT)
      assert.equal(linkOf(changing.page), booking)
      assert.isAtMost(1 + changing.count.taps, 3)

      const cancelling = await visitorOf(browser, booking)
      await cancelling.tap(`a[href="${booking}/cancellation"]`)
      assert.equal(await cancelling.look(), 0)
      await cancelling.tap('main form button')
      assert.equal(linkOf(cancelling.page), booking)
      assert.isAtMost(1 + cancelling.count.taps, 3)
      assert.equal(await cancelling.look(), 0)
      await cancelling.tap('main form button')
      assert.equal(linkOf(cancelling.page), `/${language}/book/time`)
    }).timeout(240_000)
  }

  for (const language of ['pl', 'ar']) {
    test(`every special need and the wish for a free time in ${language} are accessible`, async ({
      browser,
      assert,
    }) => {
      const branch = await openBranch()
      await bookableAdviser(branch, { languages: ['pl', 'ar'] })
      const { page, tap, type, look } = await visitorOf(browser, `/${language}/book/topic`)
      await tap('input[value=unknown]')
      await tap(SEND)
      await tap(`input[name=branch_id][value="${branch.id}"]`)
      await tap('.needs summary')
      await tap('input[name=booked_for][value=family]')
      await type('#people', '9')
      await tap(SEND)
      assert.equal(await look(), 0)
      assert.isTrue(await page.locator('.error-summary').isVisible())
      await type('#people', '3')
      await tap('input[name=channel][value=phone]')
      await page.locator('#interpreter_language').selectOption('ti')
      await tap(SEND)
      await page.waitForURL('**/book/time')
      await page.goto(`/${language}/book/place`)
      assert.equal(await look(), 0)
      assert.isTrue(await page.locator('#people').isVisible())
      await page.goto(`/${language}/book/alert`)
      assert.equal(await look(), 0)
      await page.goto(`/${language}/book/time`)
      await tap(SLOT)
      assert.equal(await look(), 0)
      await type('#name', 'Selam')
      await type('#others-1', 'Abel')
      await type('#phone', '600 100 200')
      await tap('input[name=contact_owner][value=friend]')
      await type('#owner_name', 'Tarik')
      await tap(SEND)
      assert.equal(await look(), 0)
      assert.include(await page.locator('.summary-rows').innerText(), 'Abel')
      await page.goto(`/${language}/book/code`)
      assert.equal(await look(), 0)
      await page.goto(`/${language}/book/alert`)
      await tap(SEND)
      await page.waitForURL('**/alerts/*')
      assert.equal(await look(), 0)
    }).timeout(240_000)
  }
})
