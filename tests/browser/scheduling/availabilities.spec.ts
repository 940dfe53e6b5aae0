import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { openBranch } from '#database/factories/scheduling/bookable_adviser'
import { expectNoViolations } from '#tests/browser/axe'
import { hire } from '#tests/cast'

test.group('Office hours in the browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a manager gives a new adviser her week', async ({ visit, browserContext }) => {
    const branches = [await openBranch()]
    await hire({ givenName: 'Nowa', familyName: 'Doradczyni', roles: ['adviser'], branches })
    const people = { givenName: 'Ewa', familyName: 'Kierowniczka', branches }
    await browserContext.loginAs(await hire({ ...people, roles: ['manager'] }))
    const page = await visit('/availabilities')
    await expectNoViolations(page)
    await page.getByRole('link', { name: 'Nowa Doradczyni' }).click()
    await page.getByRole('link', { name: 'Zmień godziny' }).click()
    const add = page.getByRole('button', { name: 'Dodaj godziny' })
    await add.click()
    await add.click()
    await page.getByLabel('Do', { exact: true }).last().fill('07:00')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByText('Podaj późniejszą godzinę.').first().waitFor()
    await expectNoViolations(page)
    await page.getByLabel('Do', { exact: true }).last().fill('12:00')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByText('wtorek 08:00–12:00', { exact: false }).first().waitFor()
  })
})
