import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

test.group('Identity in the browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('signing in: a mistake is explained, the e-mail stays, the day begins', async ({
    visit,
    assert,
  }) => {
    const adam = await cast.administrator()
    const page = await visit('/login')
    await expectNoViolations(page)
    await page.getByLabel('Adres e-mail').fill(adam.email)
    await page.getByLabel('Hasło', { exact: true }).fill('four noisy herons')
    await page.keyboard.press('Enter')
    await page
      .getByText('Adres e-mail lub hasło są nieprawidłowe', { exact: false })
      .first()
      .waitFor()
    await expectNoViolations(page)
    assert.equal(await page.getByLabel('Adres e-mail').inputValue(), adam.email)
    await page.getByLabel('Hasło', { exact: true }).fill(cast.PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Konto: Adam/ }).waitFor()
  })

  test('an administrator invites somebody; gaps are named at their fields', async ({
    visit,
    browserContext,
  }) => {
    await cast.krakow()
    await browserContext.loginAs(await cast.administrator())
    const page = await visit('/staff')
    await expectNoViolations(page)
    await page.getByRole('link', { name: 'Zaproś pracownika' }).click()
    await page.getByRole('button', { name: 'Wyślij zaproszenie' }).click()
    await page.getByText('Popraw', { exact: false }).first().waitFor()
    await expectNoViolations(page)
    await page.getByLabel('Imię', { exact: true }).fill('Ludmiła')
    await page.getByLabel('Nazwisko').fill('Żak')
    await page.getByLabel('Adres e-mail').fill('ludmila@centrum.example')
    await page.getByRole('checkbox', { name: 'Recepcja' }).check()
    await page.getByRole('checkbox', { name: 'Filia Kraków' }).check()
    await page.getByRole('button', { name: 'Wyślij zaproszenie' }).click()
    await page.getByRole('link', { name: 'Ludmiła Żak' }).click()
    await page.getByText('Zaproszenie czeka na przyjęcie.').first().waitFor()
    await expectNoViolations(page)
  })

  test('branches and the own account are usable by everybody', async ({
    visit,
    browserContext,
  }) => {
    const krakow = await cast.krakow()
    await krakow.related('openingHours').create({ weekday: 1, opensAt: '08:00', closesAt: '18:00' })
    await browserContext.loginAs(await cast.administrator())
    const page = await visit('/branches')
    await page.getByText('poniedziałek').first().waitFor()
    await expectNoViolations(page)
    for (const path of [`/branches/${krakow.id}/edit`, '/branches/new', '/account']) {
      await page.goto(new URL(path, page.url()).href)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectNoViolations(page)
    }
  })

  test('links that ran out and forgotten passwords have calm pages', async ({ visit }) => {
    const page = await visit('/invitations/made-up')
    await page.getByRole('heading', { name: 'Ten link już nie działa' }).waitFor()
    await expectNoViolations(page)
    await page.goto(new URL('/password-resets/new', page.url()).href)
    await page.getByLabel('Adres e-mail').fill('nobody@centrum.example')
    await page.keyboard.press('Enter')
    await page.getByText('Jeśli ten adres ma konto', { exact: false }).first().waitFor()
    await expectNoViolations(page)
  })
})
