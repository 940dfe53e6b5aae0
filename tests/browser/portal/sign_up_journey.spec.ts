import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import testUtils from '@adonisjs/core/services/test_utils'
import { USUAL_RULE } from '#app/groups/group_rule'
import { enrol } from '#app/groups/enrol'
import { seatOfferToken } from '#app/groups/enrolment_token'
import { leaveGroup } from '#app/groups/leave_group'
import SeatOffer from '#app/groups/models/seat_offer'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import { makeLesson } from '#database/factories/groups/lesson_maker'
import { expectNoViolations } from '#tests/browser/axe'
import { openPage, sidewaysScroll, weightOf } from '#tests/browser/portal/public_page'
import { DateTime } from 'luxon'
import * as cast from '#tests/cast'

const SEND = 'main form .button'

/** A visitor without JavaScript who counts; axe looks through a twin that has it. */
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
    async look() {
      count.screens++
      await twin.context().addCookies(await page.context().cookies())
      await twin.goto(page.url())
      await expectNoViolations(twin)
      return sidewaysScroll(twin)
    },
  }
}

test.group('A sign-up without JavaScript', (suite) => {
  suite.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const language of ['pl', 'ar']) {
    test(`in ${language} takes five screens and at most nine taps, a taken offer two`, async ({
      browser,
      assert,
    }) => {
      const branchId = await cast.idOf(cast.krakow())
      const group = await makeGroup({ branchId, capacity: 1, rule: USUAL_RULE })
      for (const days of [1, 3, 8, 10, 15, 17]) {
        await makeLesson(group, { number: days, startsAt: DateTime.utc().plus({ days }) })
      }
      const { entry } = await enrol(newcomer(group))
      const { page, count, tap, type, look } = await visitorOf(browser, `/${language}/courses`)
      assert.equal(await look(), 0)
      assert.isAtMost(await weightOf(browser, `/${language}/courses`), 100_000)
      await tap('.group-card .button')
      assert.equal(await look(), 0)
      await tap(SEND)
      assert.equal(await look(), 0)
      await type('#name', 'ليلى')
      await type('#phone', '+48 600 100 200')
      await tap(SEND)
      assert.equal(await look(), 0)
      await tap('input[value=A1]')
      await tap(SEND)
      assert.equal(await look(), 0)
      await tap(SEND)
      await page.waitForURL(`**/${language}/enrolments/*`)
      assert.isAtMost(count.screens, 6)
      assert.isAtMost(count.taps, 9)
      assert.equal(await look(), 0)
      assert.isAtMost(await weightOf(browser, new URL(page.url()).pathname), 100_000)

      await leaveGroup(entry, {})
      const offer = await SeatOffer.firstOrFail()
      const offered = await visitorOf(
        browser,
        `/${language}/seat-offers/${seatOfferToken(offer.id)}`
      )
      assert.equal(await offered.look(), 0)
      await offered.tap(SEND)
      await offered.page.waitForURL(`**/${language}/enrolments/*`)
      assert.equal(await offered.look(), 0)
      await offered.tap('a[href$="/leaving"]')
      assert.equal(await offered.look(), 0)
      await offered.tap(SEND)
      assert.equal(await offered.look(), 0)
    }).timeout(240_000)

    test(`every page in ${language} is accessible with a family and with errors`, async ({
      browser,
      assert,
    }) => {
      const branchId = await cast.idOf(cast.krakow())
      const group = await makeGroup({ branchId, rule: USUAL_RULE })
      const start = `/${language}/courses/${group.id}`
      const { page, tap, type, look } = await visitorOf(browser, start)
      assert.equal(await look(), 0)
      await tap('main .actions .button')
      await tap('input[value=family]')
      await tap(SEND)
      assert.equal(await look(), 0)
      await type('#people', '2')
      await tap(SEND)
      await tap(SEND)
      assert.equal(await look(), 0)
      assert.isTrue(await page.locator('.error-summary').isVisible())
      await type('#name', 'ليلى')
      await type('#others-1', 'سارة')
      await type('#phone', '600100200')
      await tap(SEND)
      await tap(SEND)
      assert.equal(await look(), 0)
      for (const place of [0, 1]) {
        await page.locator(`[name="people[${place}][level]"]`).selectOption('A1')
      }
      await tap(SEND)
      assert.equal(await look(), 0)
      await page.goto(`/${language}/workshops`)
      assert.equal(await look(), 0)
    }).timeout(240_000)
  }
})
