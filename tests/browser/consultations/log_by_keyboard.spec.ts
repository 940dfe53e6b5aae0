import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Page } from 'playwright'
import Consultation from '#app/consultations/models/consultation'
import { makeClient } from '#database/factories/clients/client_factory'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

/** Presses keys one by one and counts them, as a hand would. */
function hand(page: Page) {
  const counted = { keys: 0 }
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      counted.keys += key.split('+').length
      await page.keyboard.press(key)
    }
  }
  const type = async (text: string) => press(...text)
  return { counted, press, type }
}

const note = 'Przyniosła umowę o pracę.'

test.group('Logging a contact by keyboard', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a known client is logged with 30 keys and the note, without a mouse', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const anna = await cast.anna()
    await makeClient(anna, { branchId: anna.branches[0].id })
    await browserContext.loginAs(anna)
    const page = await visit('/enquiries')
    const { counted, press, type } = hand(page)

    await page.getByRole('banner').waitFor()
    await press('c')
    await page.getByRole('combobox', { name: 'Kto przyszedł' }).waitFor()
    await expectNoViolations(page)
    await type('szewcz')
    await page.getByRole('option').first().waitFor()
    await press('Enter', 'Tab', 'Tab')
    await type('leka')
    await page.getByRole('option', { name: 'Lekarz' }).waitFor()
    await press('Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')
    while (!(await page.locator('[name=note]:focus').count())) {
      await press('Tab')
    }
    await page.keyboard.type(note)
    await press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    assert.isAtMost(counted.keys, 30)
    const consultation = await Consultation.query()
      .where('staff_member_id', anna.id)
      .preload('participants')
      .preload('topics')
      .firstOrFail()
    assert.equal(consultation.note, note)
    assert.equal(consultation.language, 'uk')
    assert.lengthOf(consultation.participants, 1)
    assert.deepEqual(
      consultation.topics.map(({ topic }) => topic),
      ['doctor']
    )
    const [entry] = await db.from('register_entries')
    assert.equal(entry.service_type, 'consultation')
  })

  test('Escape keeps what was typed, F2 makes an enquiry of it', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const anna = await cast.anna()
    await browserContext.loginAs(anna)
    const page = await visit('/enquiries')
    await page.getByRole('banner').waitFor()
    await page.keyboard.press('c')
    await page.getByRole('textbox', { name: 'Notatka' }).fill(note)
    await page
      .getByText(/Zapisano \d\d:\d\d/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('c')
    await page.getByRole('textbox', { name: 'Notatka' }).waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'Notatka' }).inputValue(), note)
    await page.keyboard.press('F2')
    await page.getByLabel('Ile osób').fill('3')
    await expectNoViolations(page)
    await page.keyboard.press('Control+Enter')
    await page.getByText('3 osoby').first().waitFor()
    const { headCount, note: stored } = await Consultation.firstOrFail()
    assert.equal(headCount, 3)
    assert.equal(stored, note)
  })
})
