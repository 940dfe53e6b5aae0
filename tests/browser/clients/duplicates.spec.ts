import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Page } from 'playwright'
import { compareNew } from '#app/clients/duplicates/compare_register'
import Client from '#app/clients/models/client'
import { makeClient } from '#database/factories/clients/client_factory'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

const PHONE = { width: 360, height: 800 }

async function registeredTwice() {
  const anna = await cast.anna()
  const branchId = await cast.idOf(cast.krakow())
  const one = await makeClient(anna, { branchId, birthYear: 1990, note: 'Zna sąsiadkę' })
  const polish = { given: 'Ołeksandr', family: 'Szewczenko', otherGiven: null, otherFamily: null }
  const note = 'Ma dwoje dzieci'
  const other = await makeClient(anna, { branchId, birthYear: 1990, note, ...polish })
  await compareNew()
  return { anna, one, other }
}

const atBothWidths = async (page: Page) => {
  await expectNoViolations(page)
  const size = page.viewportSize()!
  await page.setViewportSize(PHONE)
  await expectNoViolations(page)
  await page.setViewportSize(size)
}

test.group('The duplicates desk in the browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('two records are compared, merged after a question, and parted again', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { anna, one, other } = await registeredTwice()
    await browserContext.loginAs(anna)
    const page = await visit('/duplicates')
    await page.getByText('1 para do sprawdzenia').first().waitFor()
    await atBothWidths(page)
    await page.getByRole('link', { name: /^Porównaj:/ }).click()
    await page.getByRole('heading', { name: 'Porównanie dwóch kartotek' }).waitFor()
    await atBothWidths(page)
    await page.getByLabel(other.number).last().check()
    await page.getByRole('button', { name: 'Połącz kartoteki' }).click()
    await page.getByText(`z ${one.number} przejdą do ${other.number}`).first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: `Połącz ${one.number} z ${other.number}` }).click()
    await page.waitForURL(`**/clients/${other.id}`)
    const merged = await Client.findOrFail(one.id)
    assert.equal(merged.mergedIntoId, other.id)
    await page.goto(new URL('/duplicates/merged', page.url()).href)
    await page.getByText(`${one.number} dołączono do ${other.number}`).first().waitFor()
    await atBothWidths(page)
    await page.getByRole('button', { name: /^Cofnij połączenie/ }).click()
    await page.waitForURL(`**/clients/${other.id}`)
    await merged.refresh()
    assert.isNull(merged.mergedIntoId)
  })
})
