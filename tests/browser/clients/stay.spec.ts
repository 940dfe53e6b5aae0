import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Page } from 'playwright'
import IdentityDocument from '#app/clients/models/identity_document'
import { makeHolder } from '#database/factories/clients/holder_factory'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

const excess = (page: Page) =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)

test.group('The stay of a person in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('today is read, a past day is asked, a document is added and noted as seen', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { id } = await makeHolder()
    await browserContext.loginAs(await cast.anna())
    const page = await visit(`/clients/${id}/stay`)
    await page.getByText('z mocy ustawy dla wszystkich').first().waitFor()
    await expectNoViolations(page)
    await page.getByLabel('Jak było w dniu').fill('2021-05-01')
    await page.getByRole('button', { name: 'Sprawdź' }).click()
    await page.getByText('zaczynają się później').first().waitFor()
    await page.getByRole('button', { name: 'Dodaj dokument' }).click()
    await page.getByRole('dialog').waitFor()
    await expectNoViolations(page)
    await page.getByLabel('Numer').fill('X1')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText('6–12 liter i cyfr').first().waitFor()
    await page.getByRole('button', { name: /Widziano dziś.*Paszport/ }).click()
    await page
      .getByText(/widziany .*Anna Zając/)
      .first()
      .waitFor()
    await expectNoViolations(page)
    await page.setViewportSize({ width: 360, height: 800 })
    assert.equal(await excess(page), 0)
    await expectNoViolations(page)
    assert.lengthOf(await IdentityDocument.all(), 1)
  })

  test('one key leads to the stays that end', async ({ browserContext, visit, assert }) => {
    await makeHolder()
    await browserContext.loginAs(await cast.anna())
    const page = await visit('/desk')
    await page.locator('h1').waitFor()
    await page.keyboard.press('e')
    await page.waitForURL('**/stay-endings')
    await page.getByText('koniec dla wszystkich').first().waitFor()
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      assert.equal(await excess(page), 0)
      await expectNoViolations(page)
    }
  })

  test('a manager reads the message, confirms what it does, and sees who is to be called', async ({
    browserContext,
    visit,
  }) => {
    await makeHolder()
    await browserContext.loginAs(await cast.manager())
    const page = await visit('/stay-endings/UKR')
    await page.getByText('запрошуємо').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Wyślij wiadomość…' }).click()
    await page.getByRole('dialog').waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Wyślij teraz' }).click()
    await page.getByRole('button', { name: /Zadzwoniono/ }).waitFor()
    await expectNoViolations(page)
  })

  test('an administrator moves the day for all, after reading what it moves', async ({
    browserContext,
    visit,
  }) => {
    await makeHolder()
    await browserContext.loginAs(await cast.administrator())
    const page = await visit('/residence-end-rules')
    await page.getByLabel('Koniec dla wszystkich').fill('2028-03-04')
    await page.getByRole('button', { name: 'Zmień dla wszystkich' }).click()
    await page.getByText('zmieni się z 4 marca 2027 na 4 marca 2028').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Zmień dla wszystkich' }).click()
    await page.getByText('Teraz: 4 marca 2028').first().waitFor()
    await expectNoViolations(page)
  })
})
