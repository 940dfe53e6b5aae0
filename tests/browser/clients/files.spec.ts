import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import drive from '@adonisjs/drive/services/main'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Page } from 'playwright'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'
import { jpeg, pdf } from '#tests/file_maker'
import { oleksandr } from '#tests/functional/clients/uploads'

const choose = (page: Page, name: string, buffer: Buffer, mimeType = 'application/pdf') =>
  page.getByLabel('Plik', { exact: true }).setInputFiles({ name, mimeType, buffer })

test.group('Files of a client in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    drive.fake('fs')
    return () => drive.restore('fs')
  })

  test('a refused file is told at its field, another is kept, fetched and taken away', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { id } = await oleksandr()
    await browserContext.loginAs(await cast.anna())
    const page = await visit(`/clients/${id}/files`)
    await page.getByText('Nie ma żadnych plików').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Dodaj plik' }).click()
    await choose(page, 'film.mp4', Buffer.from('film'), 'video/mp4')
    await page.getByRole('button', { name: 'Zapisz plik' }).click()
    await page.getByText('Przyjmujemy tylko pliki', { exact: false }).first().waitFor()
    await choose(page, 'umowa.pdf', pdf('<</S /JavaScript>>'))
    await page.getByLabel('Co to jest').selectOption({ label: 'Kopia dokumentu' })
    await page.getByLabel('Do jakiej sprawy').selectOption({ label: 'tłumaczenie' })
    await page.getByLabel('Uwagi').fill('Umowa najmu')
    await page.getByRole('button', { name: 'Zapisz plik' }).click()
    await page.getByText('Ten PDF zawiera skrypty', { exact: false }).first().waitFor()
    await expectNoViolations(page)
    assert.equal(await page.getByLabel('Uwagi').inputValue(), 'Umowa najmu')
    await choose(page, 'umowa najmu.jpg', await jpeg(), 'image/jpeg')
    await page.getByRole('button', { name: 'Zapisz plik' }).click()
    await page.getByText('Do sprawy: tłumaczenie', { exact: false }).first().waitFor()
    await expectNoViolations(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Pobierz plik umowa najmu.jpg' }).click(),
    ])
    assert.equal(download.suggestedFilename(), 'umowa najmu.jpg')
    assert.equal(readFileSync(await download.path()).readUInt16BE(0), 0xffd8)
    await page.getByRole('button', { name: 'Usuń plik umowa najmu.jpg' }).click()
    await page.getByRole('dialog').waitFor()
    await expectNoViolations(page)
    await page.getByLabel('To niewłaściwy plik').check()
    await page.getByRole('button', { name: 'Usuń plik', exact: true }).click()
    await page.getByText('Nie ma żadnych plików').first().waitFor()
  })
})
