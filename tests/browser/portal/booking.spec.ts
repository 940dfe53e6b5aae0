import { test } from '@japa/runner'
import type { Page } from 'playwright'
import testUtils from '@adonisjs/core/services/test_utils'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { expectNoViolations } from '#tests/browser/axe'
import { openPage, sidewaysScroll } from '#tests/browser/portal/public_page'

const choose = (page: Page, name: string, value: string | number) =>
  page.locator(`input[name=${name}][value="${value}"]`).check()
const send = (page: Page) => page.locator('main form button:not([name])').click()
const firstTime = (page: Page) => page.locator('.slots button').first().click()

async function introduce(page: Page) {
  await page.locator('#name').fill('ليلى')
  await page.locator('#phone').fill('+48 600 100 200')
  await send(page)
}

test.group('Booking pages', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const language of ['pl', 'ar']) {
    test(`every page of a booking in ${language} is accessible, also with errors`, async ({
      browser,
      assert,
    }) => {
      const branch = await openBranch()
      await bookableAdviser(branch, { languages: ['pl', 'ar'] })
      const page = await openPage(browser, `/${language}/book`, { javaScriptEnabled: true })
      const look = async () => {
        assert.equal(await sidewaysScroll(page), 0, page.url())
        await expectNoViolations(page)
      }
      const refused = async () => {
        await look()
        const problem = page.locator('.error-summary a').first()
        const field = (await problem.getAttribute('href'))!
        assert.isTrue(await page.locator(`input${field}`).isVisible(), field)
        assert.match(await page.title(), /^(Błąd|خطأ):/)
      }

      await look()
      await send(page)
      await refused()
      await choose(page, 'topic', 'doctor')
      await send(page)
      await look()
      await choose(page, 'branch_id', branch.id)
      await choose(page, 'language', language)
      await send(page)
      await look()
      await page.locator('.days a').nth(1).click()
      await look()
      await firstTime(page)
      await look()
      await send(page)
      await refused()
      await introduce(page)
      await look()
      await send(page)
      await look()
      const booking = page.url()
      for (const place of ['time', 'cancellation', 'print']) {
        await page.goto(`${booking}/${place}`)
        await look()
      }
    })

    test(`ring me back in ${language} is accessible, also with errors`, async ({ browser }) => {
      await bookableAdviser(await openBranch(), { languages: ['pl', 'ar'] })
      const page = await openPage(browser, `/${language}/call-requests/new`, {
        javaScriptEnabled: true,
      })
      await expectNoViolations(page)
      await send(page)
      await expectNoViolations(page)
      await page.locator('#name').fill('Olena')
      await page.locator('#phone').fill('600 100 200')
      await choose(page, 'language', language)
      await send(page)
      await page.waitForURL(`**/${language}/call-requests/done`)
      await expectNoViolations(page)
    })
  }

  test('a picture on the landing page is five screens away from a meeting', async ({
    browser,
    assert,
  }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const page = await openPage(browser, '/uk')
    await page.locator('.topic-tiles a[href$="topic=housing"]').click()
    assert.isTrue(await page.locator('input[value=housing]').isChecked())
    await send(page)
    await choose(page, 'branch_id', branch.id)
    await send(page)
    await firstTime(page)
    await introduce(page)
    await send(page)
    await page.waitForURL('**/uk/bookings/*')
    const [appointment] = await Appointment.all()
    assert.equal(appointment.topic, 'housing')
    assert.equal(appointment.language, 'uk')
    assert.include(await page.locator('main').innerText(), appointment.reference)
  })

  test('changing the language in the middle keeps every answer', async ({ browser, assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch, { languages: ['pl', 'ar'] })
    const page = await openPage(browser, '/pl/book?topic=doctor')
    await send(page)
    await choose(page, 'branch_id', branch.id)
    await choose(page, 'language', 'ar')
    await send(page)
    await firstTime(page)
    await introduce(page)
    await page.locator('.language-menu summary').click()
    await page.locator('.language-menu a[lang=ar]').click()
    assert.isTrue(page.url().endsWith('/ar/book/check'))
    const answers = await page.locator('.summary-rows').innerText()
    assert.include(answers, 'ليلى')
    assert.include(answers, 'الطبيب')
    assert.include(answers, branch.name)
  })
})
