import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { DateTime } from 'luxon'
import env from '#start/env'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { countAttempt, networkOf } from '#app/core/rate_limit'
import { declineOffer } from '#app/appointments/alerts/end_offer'
import { offerSlot } from '#app/appointments/alerts/offer_slot'
import { alertTokenOf, offerTokenOf } from '#app/appointments/appointment_token'
import SlotAlert from '#app/appointments/models/slot_alert'
import SlotOffer from '#app/appointments/models/slot_offer'
import { makeWish } from '#database/factories/appointments/make_wish'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { expectNoViolations } from '#tests/browser/axe'
import { openPage, sidewaysScroll } from '#tests/browser/portal/public_page'
import { workdayAt } from '#tests/visitor'

const HEAVIEST = 100_000
const SEND = 'main form button:not([name])'

/** A visitor whose every page is looked at on a phone and on a desk, and weighed with all it loads. */
async function visitorOf(browser: Browser) {
  const page = await openPage(browser, 'about:blank', { javaScriptEnabled: true })
  const loads: Promise<number>[] = []
  page.on('response', (response) => {
    loads.push(
      response.body().then(
        (body) => body.length,
        () => 0
      )
    )
  })
  const weight = async () => {
    const all = await Promise.all(loads.splice(0))
    return all.reduce((sum, each) => sum + each, 0)
  }
  return { page, look: () => expectLight(page, weight) }
}

async function expectLight(page: Page, weight: () => Promise<number>) {
  await page.waitForLoadState('networkidle')
  const [kilobytes, scripts] = [await weight(), await page.locator('script').count()]
  if (kilobytes > HEAVIEST || scripts > 0) {
    throw new Error(`${page.url()} weighs ${kilobytes} bytes and has ${scripts} scripts`)
  }
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    if ((await sidewaysScroll(page)) > 0) {
      throw new Error(`${page.url()} scrolls sideways at ${width} px`)
    }
    await expectNoViolations(page)
  }
}

/** Somebody of this network has asked to be rung too often. */
async function floodFromHere() {
  await countAttempt({ name: 'call_request', points: 1, seconds: 3600 }, networkOf('127.0.0.1'))
  await db.from('rate_limits').update({ points: 9999 })
}

async function adviserFor(language: string) {
  const branch = await openBranch()
  await bookableAdviser(branch, { languages: ['uk', language] })
  return branch
}

/** A wish for which a time is held. */
async function offered(language: string) {
  const branch = await adviserFor(language)
  const { id } = await makeWish(branch.id)
  const alert = await SlotAlert.findOrFail(id)
  await offerSlot(alert, DateTime.fromISO(workdayAt('10:15')))
  const offer = await SlotOffer.findByOrFail('slot_alert_id', id)
  return { offer, place: `/${language}/offers/${offerTokenOf(offer.id)}`, alert }
}

test.group('Public pages off the main road', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.tap((each) => each.timeout(120_000))

  for (const language of ['pl', 'ar']) {
    test(`an offer and its wish in ${language}: open, taken, over`, async ({ browser, assert }) => {
      const { place, offer, alert } = await offered(language)
      const { page, look } = await visitorOf(browser)
      await page.goto(place)
      await look()
      await page.goto(`/${language}/alerts/${alertTokenOf(alert.id)}`)
      await look()
      await declineOffer(offer)
      await page.goto(place)
      assert.equal(await page.locator('main form').count(), 0)
      await look()
      await page.goto(`/${language}/alerts/${alertTokenOf(alert.id)}`)
      await look()
      await page.locator(SEND).click()
      await look()
    })

    test(`a code in ${language}: asked for, sent, wrong; a wish with errors`, async ({
      browser,
      assert,
    }) => {
      const branch = await adviserFor(language)
      const { page, look } = await visitorOf(browser)
      await page.goto(`/${language}/book/topic`)
      await page.locator('input[value=unknown]').check()
      await page.locator(SEND).click()
      await page.locator(`input[name=branch_id][value="${branch.id}"]`).check()
      await page.locator('.needs summary').click()
      await page.locator('input[name=booked_for][value=other]').check()
      await page.locator(SEND).click()
      await page.goto(`/${language}/book/alert`)
      await look()
      await page.locator(SEND).click()
      await look()
      assert.isTrue(await page.locator('.error-summary').isVisible())
      await page.goto(`/${language}/book/time`)
      await page.locator('.slots button').first().click()
      await page.locator('#name').fill('ليلى')
      await page.locator('#email').fill('layla@example.com')
      await page.locator(SEND).click()
      await page.goto(`/${language}/book/code`)
      await look()
      await page.locator(SEND).click()
      await look()
      await page.locator('#code').fill('12')
      await page.locator(SEND).first().click()
      assert.isTrue(await page.locator('.error-summary').isVisible())
      await look()
    })

    test(`too many tries and a link that leads nowhere in ${language} say what to do`, async ({
      browser,
      assert,
    }) => {
      await adviserFor(language)
      const { page, look } = await visitorOf(browser)
      await page.goto(`/${language}/call-requests/new`)
      await page.locator('#name').fill('ليلى')
      await floodFromHere()
      env.set('RATE_LIMITS', 'on')
      await page.locator(SEND).click()
      env.set('RATE_LIMITS', 'off')
      assert.include(await page.locator('.problem-code').innerText(), '429')
      await look()
      await page.goBack()
      assert.equal(await page.locator('#name').inputValue(), 'ليلى')
      await page.goto(`/${language}/bookings/AAAAAAAAAAAAAAAAAAAAAAAA`)
      assert.include(await page.locator('.problem-code').innerText(), '404')
      await look()
      await page.goto(`/${language}/me/sign-in`)
      await look()
    })
  }
})
