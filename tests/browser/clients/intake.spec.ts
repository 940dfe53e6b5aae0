import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Page } from 'playwright'
import Client from '#app/clients/models/client'
import { makeClient } from '#database/factories/clients/client_factory'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

const type = (page: Page, text: string) => page.keyboard.insertText(text)
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) {
    await page.keyboard.press(key)
  }
}

test.group('Intake by keyboard', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a new client is registered without the mouse and stands on her page', async ({
    browserContext,
    visit,
    assert,
  }) => {
    await browserContext.loginAs(await cast.anna())
    const page = await visit('/clients/new')
    await expectNoViolations(page)
    await page.getByLabel('Imię lub imiona', { exact: true }).focus()
    await type(page, 'Соломія')
    await press(page, 'Tab')
    await type(page, 'Ткаченко')
    await page.getByText('Solomiia Tkachenko').first().waitFor()
    await page.getByLabel('Języki', { exact: true }).focus()
    await type(page, 'ukr')
    await press(page, 'ArrowDown', 'Enter', 'Escape')
    await page.getByLabel('Numer telefonu').focus()
    await type(page, '601 234 567')
    await press(page, 'Control+Enter')
    await page.getByRole('heading', { name: 'Соломія Ткаченко', level: 1 }).waitFor()
    await page.getByText('Historia', { exact: true }).first().waitFor()
    await expectNoViolations(page)
    const solomiia = await Client.query().preload('names').firstOrFail()
    assert.equal(solomiia.nameInOtherScript, 'Solomiia Tkachenko')
    assert.equal(solomiia.language, 'uk')
  })

  test('an empty form leads to its errors and keeps what was typed', async ({
    browserContext,
    visit,
    assert,
  }) => {
    await browserContext.loginAs(await cast.anna())
    const page = await visit('/clients/new')
    await page.getByLabel('Nazwisko', { exact: true }).fill('Ткаченко')
    await press(page, 'Control+Enter')
    await page.getByText('Podaj imię', { exact: false }).first().waitFor()
    assert.equal(await page.getByLabel('Nazwisko', { exact: true }).inputValue(), 'Ткаченко')
    await expectNoViolations(page)
  })

  test('somebody registered already is shown while the name is typed', async ({
    browserContext,
    visit,
  }) => {
    const anna = await cast.anna()
    await makeClient(anna, { branchId: await cast.idOf(cast.krakow()), birthYear: 1990 })
    await browserContext.loginAs(anna)
    const page = await visit('/clients/new')
    await page.getByLabel('Imię lub imiona', { exact: true }).fill('Aleksander')
    await page.getByLabel('Nazwisko', { exact: true }).fill('Szewczenko')
    await page.getByRole('link', { name: 'Олександр Шевченко' }).waitFor()
    await page.getByText('Więcej danych').click()
    await page.getByText('Dodaj podstawę pobytu').click()
    await expectNoViolations(page)
  })

  test('the list, the editing form and the closed door are open to everybody', async ({
    browserContext,
    visit,
  }) => {
    const anna = await cast.anna()
    const mine = await makeClient(anna, { branchId: await cast.idOf(cast.krakow()) })
    const other = await makeClient(anna, { branchId: await cast.idOf(cast.tarnow()) })
    await browserContext.loginAs(anna)
    for (const path of ['/clients', `/clients/${mine.id}/edit`, `/clients/${other.id}`]) {
      const page = await visit(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectNoViolations(page)
    }
  })
})
