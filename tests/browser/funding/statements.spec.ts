import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { expectNoViolations } from '#tests/browser/axe'
import { makeProject } from '#database/factories/funding/project_factory'
import * as cast from '#tests/cast'
import { oleksandr } from '#tests/functional/funding/asking'

test.group('Statements and projects in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('an adviser sees why she asks and records an answer with its detail', async ({
    browserContext,
    visit,
  }) => {
    const { id, branchId } = await oleksandr()
    await makeProject({ branchId, kinds: ['labour_market', 'disability'] })
    await browserContext.loginAs(await cast.anna())
    const page = await visit(`/clients/${id}/statements`)
    await page.getByText('jeszcze nie pytano').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Zapisz odpowiedź: Status na rynku pracy' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByText('wskaźniki projektu').first().waitFor()
    await panel.getByLabel('odmawia').check()
    await panel.getByText('Bez tej odpowiedzi', { exact: false }).first().waitFor()
    await panel.getByLabel('odpowiedziała').check()
    await panel.getByLabel('Odpowiedź', { exact: true }).selectOption({ label: 'Osoba pracująca' })
    await panel.getByLabel('w tym').selectOption({ label: 'na uczelni' })
    await expectNoViolations(page)
    await panel.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByText('Osoba pracująca: na uczelni').first().waitFor()
    await page.getByRole('button', { name: 'Zapisz odpowiedź: Niepełnosprawność' }).click()
    await panel.getByText('Fundusz dopuszcza odmowę.').first().waitFor()
    await panel.getByLabel('odmawia').check()
    await panel.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await panel.waitFor({ state: 'detached' })
    await page.getByText('odmawia', { exact: true }).first().waitFor()
    await expectNoViolations(page)
  })

  test('a manager opens a project; gaps are named at their fields', async ({
    browserContext,
    visit,
  }) => {
    await cast.krakow()
    await browserContext.loginAs(await cast.manager())
    const page = await visit('/projects')
    await page.getByText('Nie ma jeszcze projektów').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('link', { name: 'Nowy projekt' }).click()
    await page.getByRole('checkbox', { name: 'Niepełnosprawność' }).check()
    await page.getByRole('button', { name: 'Zapisz projekt' }).click()
    await page.getByText('Popraw te pola').first().waitFor()
    await expectNoViolations(page)
    await page.getByLabel('Numer projektu').fill('FEMP.06.19-IP.01-0333/23')
    await page.getByLabel('Program', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel('Nazwa').fill('Żyj i pracuj w Małopolsce')
    await page.getByLabel('Działa od').fill('2026-01-01')
    await page.getByRole('checkbox', { name: 'Filia Kraków' }).check()
    await page.getByLabel('Niepełnosprawność: Po co pytamy').fill('wskaźnik EECO12')
    await page.getByRole('button', { name: 'Zapisz projekt' }).click()
    await page.getByText('Pyta o: Niepełnosprawność').first().waitFor()
    await expectNoViolations(page)
  })
})
