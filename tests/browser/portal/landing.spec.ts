import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import {
  expectAccessible,
  openPage,
  sidewaysScroll,
  weightOf,
} from '#tests/browser/portal/public_page'
import * as cast from '#tests/cast'

const PAGES = ['', '/about', '/accessibility', '/privacy', '/nowhere']

test.group('Public pages without JavaScript', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    await cast.anna()
    await cast.tarnow()
  })

  for (const language of ['pl', 'ar']) {
    for (const name of PAGES) {
      test(`/${language}${name} is accessible and fits a narrow screen`, async ({
        browser,
        assert,
      }) => {
        await expectAccessible(browser, `/${language}${name}`)
        assert.isAtMost(await weightOf(browser, `/${language}${name}`), 100_000)
      })
    }
  }

  test('the landing page leads to a meeting, a call and the branches', async ({
    browser,
    assert,
  }) => {
    const page = await openPage(browser, '/uk')
    for (const path of ['/uk/book', '/uk/call-requests/new', '/uk/book?topic=housing']) {
      assert.isTrue(await page.locator(`a[href="${path}"]`).first().isVisible(), path)
    }
    assert.isTrue(await page.getByText('plac Na Stawach 1').isVisible())
  })

  test('the language changes in two taps and the page stays', async ({ browser, assert }) => {
    const page = await openPage(browser, '/pl/privacy')
    await page.locator('.language-menu summary').click()
    await page.locator('.language-menu a[lang=ar]').click()
    assert.isTrue(page.url().endsWith('/ar/privacy'))
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
  })

  test('text twice as large does not run out of a narrow screen', async ({ browser, assert }) => {
    const page = await openPage(browser, '/be', { width: 640 })
    await page.locator('html').evaluate((html) => (html.style.fontSize = '225%'))
    assert.equal(await sidewaysScroll(page), 0)
  })
})
