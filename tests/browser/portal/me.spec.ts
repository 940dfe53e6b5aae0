import { test } from '@japa/runner'
import type { Page } from 'playwright'
import testUtils from '@adonisjs/core/services/test_utils'
import { expectNoViolations } from '#tests/browser/axe'
import { openPage, sidewaysScroll } from '#tests/browser/portal/public_page'
import { lastCode } from '#tests/functional/portal/me/guest'
import { booker, client, meet, PHONE } from '#tests/functional/portal/me/people'

const send = (page: Page) => page.locator('main .sheet form .button').first().click()

test.group('My Centre in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const language of ['pl', 'ar']) {
    test(`every page in ${language} is accessible, also with errors`, async ({
      browser,
      assert,
    }) => {
      const { participant, meeting } = await client('ليلى', 'Haddad')
      await meet(participant.id, -4)
      const page = await openPage(browser, `/${language}/me`, { javaScriptEnabled: true })
      const look = async () => {
        assert.equal(await sidewaysScroll(page), 0, page.url())
        await expectNoViolations(page)
      }
      const refused = async () => {
        await send(page)
        await look()
        assert.match(await page.title(), /^(Błąd|خطأ):/)
      }
      await look()
      await refused()
      await page.locator('#contact').fill(PHONE)
      await send(page)
      await look()
      await refused()
      await page.locator('#code').fill(await lastCode())
      await send(page)
      await look()
      await refused()
      await page.locator('a[href$="/me/pin/new"]').click()
      await look()
      await refused()
      await page.locator('#first_name').fill('ليلى')
      await page.locator('#pin').fill('7351')
      await page.locator('#pin_again').fill('7351')
      await send(page)
      await page.waitForURL(`**/${language}/me?done=pin`)
      await look()
      for (const place of ['/time', '/cancellation']) {
        await page.goto(`/${language}/me/appointments/${meeting.id}${place}`)
        await look()
      }
      await page.goto(`/${language}/me/details`)
      await look()
      await page.locator('form[action$="/me/details"] button').click()
      await look()
      await page.locator('form[action$="/me/sign-out"] button').click()
      await look()
    })
  }

  test('without JavaScript: in, cancelled with two taps, out, and the back button shows nothing', async ({
    browser,
    assert,
  }) => {
    await booker('Olena')
    const page = await openPage(browser, '/uk')
    await page.locator('.my-centre-link').click()
    await page.locator('#contact').fill('601 234 567')
    await send(page)
    await page.locator('#code').fill(await lastCode())
    await send(page)
    await page.locator('a[href$="/me/pin/new"]').click()
    await page.locator('#first_name').fill('Олена')
    await page.locator('#pin').fill('7351')
    await page.locator('#pin_again').fill('7351')
    await send(page)
    await page.waitForURL('**/uk/me?done=pin')
    await page.locator('.meeting a[href$="/cancellation"]').click()
    await page.locator('.button.danger').click()
    await page.waitForURL('**/uk/me?done=cancelled')
    await page.locator('form[action$="/me/sign-out"] button').click()
    await page.waitForURL('**/uk/me/sign-in?out=1')
    await page.goBack()
    assert.include(page.url(), '/uk/me/sign-in')
    assert.notInclude(await page.content(), 'Олена')
  })
})
