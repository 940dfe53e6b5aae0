import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { inTransaction } from '#app/core/transaction'
import BreakGlassOpening from '#app/clients/models/break_glass_opening'
import { writeNote } from '#app/clients/notes/write_note'
import { makeClient } from '#database/factories/clients/client_factory'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

const PAGES = ['/access-reports', '/inquiries', '/inquiries/new']

async function withSealedNote() {
  const lawyer = await cast.lawyer()
  const known = await makeClient(lawyer, { branchId: await cast.idOf(cast.krakow()) })
  const note = { level: 'restricted' as const, subject: 'Zdrowie', body: 'Choruje na serce' }
  await inTransaction((trx) => writeNote(known, note, lawyer, trx))
  return known
}

test.group('Notes in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a note is written and corrected; the glass is broken with a reason', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { id } = await withSealedNote()
    await browserContext.loginAs(await cast.anna())
    const page = await visit(`/clients/${id}/notes`)
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Dodaj notatkę' }).click()
    await page.getByLabel('Treść').fill('Szuka pracy w kuchni')
    await page.getByRole('radio', { name: /Zastrzeżona/ }).check()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Zapisz' }).click()
    await page.getByText('Szuka pracy w kuchni').first().waitFor()
    await page.getByRole('button', { name: 'Popraw notatkę' }).click()
    await page.getByLabel('Treść').fill('Szuka pracy w piekarni')
    await page.getByRole('button', { name: 'Zapisz' }).click()
    await page.getByText('Wcześniejsza wersja').click()
    await page.getByText('Szuka pracy w kuchni').first().waitFor()
    await page.getByRole('button', { name: 'Dostęp awaryjny' }).click()
    await page.getByRole('button', { name: 'Otwórz na 3 godziny' }).click()
    await page.getByText('co najmniej 10 znaków', { exact: false }).first().waitFor()
    await expectNoViolations(page)
    await page.getByLabel('Powód').fill('Klientka zasłabła, ratownik pyta o choroby')
    await page.getByRole('button', { name: 'Otwórz na 3 godziny' }).click()
    await page.getByText('Choruje na serce').first().waitFor()
    await expectNoViolations(page)
    assert.lengthOf(await BreakGlassOpening.all(), 1)
  })

  test("the officer's pages are open to everybody on a desk and on a phone", async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { id } = await withSealedNote()
    await browserContext.loginAs(await cast.dataProtectionOfficer())
    for (const path of [...PAGES, `/clients/${id}/accesses`]) {
      const page = await visit(path)
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 })
        await page.locator('h1').waitFor()
        await expectNoViolations(page)
        const excess = await page
          .locator('html')
          .evaluate((html) => html.scrollWidth - html.clientWidth)
        assert.equal(excess, 0, `${path} ${width}`)
      }
    }
  })
})
