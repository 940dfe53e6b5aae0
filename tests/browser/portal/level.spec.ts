import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { expectNoViolations } from '#tests/browser/axe'
import { expectAccessible, openPage, sidewaysScroll } from '#tests/browser/portal/public_page'

test.group('Self-check of Polish in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const language of ['pl', 'ar']) {
    test(`every page of the self-check in ${language} is accessible, also with an error`, async ({
      browser,
      assert,
    }) => {
      await expectAccessible(browser, `/${language}/level`)
      const page = await openPage(browser, `/${language}/level`, { javaScriptEnabled: true })
      const look = async () => {
        assert.equal(await sidewaysScroll(page), 0, page.url())
        await expectNoViolations(page)
      }
      const send = () => page.locator('main form button').last().click()
      await send()
      await look()
      await send()
      await look()
      assert.isTrue(await page.locator('.error-summary').isVisible())
      for (let number = 0; page.url().includes('question') && number < 16; number++) {
        await page.locator('input[value=unknown]').check()
        await send()
      }
      assert.include(page.url(), `/${language}/level/result`)
      await look()
      await page.context().close()
    })
  }

  test('without JavaScript one goes from the beginning to the result by keyboard', async ({
    browser,
    assert,
  }) => {
    const page = await openPage(browser, '/uk/level')
    await page.locator('main form button').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/uk/level/question')
    for (let number = 0; page.url().includes('question') && number < 16; number++) {
      await page.locator('#answer').focus()
      await page.keyboard.press('Space')
      const answered = page.waitForEvent('load')
      await page.keyboard.press('Enter')
      await answered
    }
    assert.include(page.url(), '/uk/level/result')
    await page.context().close()
  })
})
