import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import identityConfig from '#config/identity'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

test.group('The screen lock in the browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('text typed in a form survives the lock, a wrong password and the reopening', async ({
    browserContext,
    assert,
  }) => {
    await browserContext.loginAs(await cast.anna())
    const page = await browserContext.newPage()
    await page.clock.install()
    await page.goto('/account')
    await page.getByLabel('Imię', { exact: true }).fill('Joanna')
    await page.clock.fastForward(identityConfig.idle * 1000)

    const dialog = page.getByRole('dialog', { name: 'Ekran jest zablokowany' })
    await dialog.waitFor()
    await expectNoViolations(page)
    const password = dialog.getByLabel('Hasło', { exact: true })
    await password.fill('four noisy herons')
    await dialog.getByRole('button', { name: 'Odblokuj' }).click()
    await dialog.getByText('Hasło jest nieprawidłowe', { exact: false }).first().waitFor()
    await password.fill(cast.PASSWORD)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    assert.equal(await page.getByLabel('Imię', { exact: true }).inputValue(), 'Joanna')

    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByText('Zapisano zmiany.').first().waitFor()
    const anna = await cast.anna()
    assert.equal(anna.givenName, 'Joanna')
  })

  test('a form sent after the server locked opens the dialog and can be sent again', async ({
    visit,
    browserContext,
    cleanup,
    assert,
  }) => {
    const usual = identityConfig.idle
    cleanup(() => {
      identityConfig.idle = usual
    })
    await browserContext.loginAs(await cast.anna())
    const page = await visit('/account')
    await page.getByLabel('Imię', { exact: true }).fill('Joanna')
    identityConfig.idle = 0
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Ekran jest zablokowany' })
    await dialog.waitFor()
    identityConfig.idle = usual
    await page.keyboard.press('Escape')
    assert.isTrue(await dialog.isVisible())
    await dialog.getByLabel('Hasło', { exact: true }).fill(cast.PASSWORD)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    const before = await cast.anna()
    assert.equal(before.givenName, 'Anna')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByText('Zapisano zmiany.').first().waitFor()
    const after = await cast.anna()
    assert.equal(after.givenName, 'Joanna')
  })

  test('one press in the menu locks, and a visit in the address bar asks too', async ({
    visit,
    browserContext,
    assert,
  }) => {
    await browserContext.loginAs(await cast.anna())
    const page = await visit('/account')
    await page.getByRole('button', { name: /Konto: Anna/ }).click()
    await page.getByRole('menuitem', { name: 'Zablokuj ekran' }).click()
    await page.getByRole('dialog', { name: 'Ekran jest zablokowany' }).waitFor()
    await page.goto(new URL('/account', page.url()).href)
    assert.equal(new URL(page.url()).pathname, '/lock')
    await expectNoViolations(page)
    await page.getByLabel('Hasło', { exact: true }).fill(cast.PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/account')
  })
})
