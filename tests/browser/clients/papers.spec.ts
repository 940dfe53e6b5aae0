import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { makeClient } from '#database/factories/clients/client_factory'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

test.group("A client's papers", (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the clause is given, a consent recorded and taken back, and what follows is done', async ({
    browserContext,
    visit,
  }) => {
    const anna = await cast.anna()
    const { id } = await makeClient(anna, { branchId: await cast.idOf(cast.krakow()) })
    await browserContext.loginAs(anna)
    const page = await visit(`/clients/${id}/papers`)
    await page.getByText('nie dostała jeszcze klauzuli', { exact: false }).first().waitFor()
    await expectNoViolations(page)

    await page.getByRole('button', { name: 'Przekaż klauzulę' }).click()
    await page.getByRole('dialog').getByText('odczytana na głos').click()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Zapisz przekazanie' }).click()
    await page.getByText('Wersja 2026-1, język: ukraiński').first().waitFor()

    await page.getByRole('button', { name: 'Zapisz zgodę' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('button', { name: 'Zapisz zgodę' }).click()
    await panel.locator('[aria-invalid=true]').waitFor()
    await expectNoViolations(page)
    await panel.getByLabel('Organizacja partnerska').fill('Fundacja Zustricz')
    await panel.getByRole('button', { name: 'Zapisz zgodę' }).click()
    await page.getByText('Przekazanie danych partnerowi: Fundacja Zustricz').first().waitFor()

    await page.getByRole('button', { name: 'Wycofaj zgodę: Przekazanie', exact: false }).click()
    await page
      .getByText('Skierowania do tej organizacji zostaną zamknięte', { exact: false })
      .waitFor()
    await expectNoViolations(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Wycofaj zgodę' }).click()
    await page.getByLabel('Co zrobiono (opcjonalnie)').fill('Powiedziano przez telefon')
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Zrobione' }).click()
    await page.getByText('Powiedziano przez telefon', { exact: false }).first().waitFor()
    await expectNoViolations(page)
  })

  test('the periods of retention are readable to everybody', async ({ browserContext, visit }) => {
    await browserContext.loginAs(await cast.dataProtectionOfficer())
    const page = await visit('/retention')
    await page.getByRole('rowheader', { name: 'Pomoc w projekcie' }).waitFor()
    await expectNoViolations(page)
  })
})
