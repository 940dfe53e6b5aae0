import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { tokenOfCard } from '#app/clients/cards/card_token'
import CentreCard from '#app/clients/models/centre_card'
import ClientAddress from '#app/clients/models/client_address'
import { makeClient } from '#database/factories/clients/client_factory'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

const olena = async () =>
  makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    given: 'Олена',
    family: 'Коваль',
    otherGiven: 'Olena',
    otherFamily: 'Koval',
    contacts: [{ kind: 'email', value: 'olena@poczta.example' }],
  })

test.group("The person's record", (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a new name by marriage, in one panel, without the mouse', async ({
    browserContext,
    visit,
  }) => {
    const { id } = await olena()
    await browserContext.loginAs(await cast.anna())
    const page = await visit(`/clients/${id}/person`)
    await page.getByRole('heading', { name: 'Nazwiska' }).waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Nowe nazwisko od…' }).press('Enter')
    await page.getByLabel('Od kiedy nowe nazwisko').fill('2026-05-09')
    await page.getByLabel('Nazwisko', { exact: true }).fill('Мельник')
    await expectNoViolations(page)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Олена Мельник' }).waitFor()
    await page.getByText('Poprzednie').first().waitFor()
  })

  test('an address in Bochnia asks which gmina, and every panel is open to everybody', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { id } = await olena()
    await browserContext.loginAs(await cast.anna())
    const page = await visit(`/clients/${id}/person`)
    await page.getByRole('button', { name: 'Dodaj adres' }).click()
    await page.getByLabel('Miejscowość').fill('Bochnia')
    await page.getByText('Dwie gminy mają tę nazwę').first().waitFor()
    await page.getByLabel('Gmina', { exact: true }).fill('Bochnia (wiej')
    await page.getByRole('option', { name: 'Bochnia (wiejska)' }).click()
    await page.getByText('DEGURBA: brak danych').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const { gminaTeryt } = await ClientAddress.firstOrFail()
    assert.equal(gminaTeryt, '1201022')
    for (const name of ['Dodaj kontakt', 'Dołącz osobę', 'Nowa osoba', 'Przenieś do oddziału']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('dialog').waitFor()
      await expectNoViolations(page)
      await page.getByRole('button', { name: 'Anuluj' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  test('a card scanned into the search opens the person', async ({ browserContext, visit }) => {
    const { id } = await olena()
    await browserContext.loginAs(await cast.anna())
    const page = await visit(`/clients/${id}/person`)
    await page.getByRole('button', { name: 'Wydaj kartę' }).click()
    await page.getByText('Ważna od').first().waitFor()
    const card = await CentreCard.firstOrFail()
    await page.goto(new URL('/clients', page.url()).href)
    await page
      .getByRole('searchbox', { name: 'Znajdź osobę' })
      .fill(`https://mci.example/cards/${tokenOfCard(card.id)}`)
    await page.getByRole('heading', { level: 1, name: 'Олена Коваль' }).waitFor()
    await page.goto(new URL(`/cards/${'A'.repeat(24)}`, page.url()).href)
    await page.getByText('Nie znamy tej karty').first().waitFor()
    await expectNoViolations(page)
  })

  test('the administrator looks over a table of gminas before writing it', async ({
    browserContext,
    visit,
  }) => {
    await browserContext.loginAs(await cast.administrator())
    const page = await visit('/gminas')
    await page.getByText('DEGURBA znana dla 1 z 182 gmin.').first().waitFor()
    const buffer = Buffer.from('LAU CODE,DEGURBA\n1201011,2\n1201022,9')
    await page
      .getByLabel('Plik CSV')
      .setInputFiles({ name: 'lau.csv', mimeType: 'text/csv', buffer })
    await page.getByText('Wiersz 3').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Zapisz 1 zmianę' }).click()
    await page.getByText('DEGURBA znana dla 2 z 182 gmin.').first().waitFor()
  })
})
