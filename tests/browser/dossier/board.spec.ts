import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Page } from 'playwright'
import Appointment from '#app/appointments/models/appointment'
import { makeClient } from '#database/factories/clients/client_factory'
import { bookedAt, boardScene } from '#database/factories/dossier/board_scene'
import { expectNoViolations } from '#tests/browser/axe'

/** Presses keys one by one and counts them, as a hand would. */
function hand(page: Page) {
  const counted = { keys: 0 }
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      counted.keys += key.split('+').length
      await page.keyboard.press(key)
    }
  }
  return { counted, press, type: (text: string) => press(...text) }
}

const excess = (page: Page) =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)

const focusedLabel = (page: Page) => page.locator(':focus').innerText()

test.group('The team board in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('day, week and every panel are accessible on a phone and on a desk', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { one, renata, day } = await boardScene()
    await bookedAt(one, `${day}T09:30`)
    await browserContext.loginAs(renata)
    const page = await visit(`/board?day=${day}` as '/board')
    await page.getByRole('grid').waitFor()
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      assert.equal(await excess(page), 0)
      await expectNoViolations(page)
    }
    await page.getByRole('button', { name: /wolne/i }).first().click()
    await page.getByRole('dialog').waitFor()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Бондаренко/ }).click()
    await page.getByRole('menu').waitFor()
    await expectNoViolations(page)
    await page.getByRole('menuitem', { name: /Przenieś/ }).click()
    await page.getByText('Wybierz nowy termin').first().waitFor()
    await expectNoViolations(page)
    await page.goto(`/board?view=week&day=${day}`)
    await page.getByRole('rowheader').first().waitFor()
    assert.equal(await excess(page), 0)
    await expectNoViolations(page)
  }).timeout(90_000)

  test('a free time is booked for a known client with ten keys, without a mouse', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { one, renata, branch, day } = await boardScene()
    const person = await makeClient(renata, { branchId: branch.id })
    await person.load('names')
    await browserContext.loginAs(renata)
    const page = await visit(`/board?day=${day}` as '/board')
    await page.getByRole('grid').waitFor()
    const { counted, press, type } = hand(page)
    await press('b', 'Enter')
    await page.getByRole('dialog').waitFor()
    await type('szewcz')
    await page.getByRole('listbox').getByRole('option').nth(1).waitFor()
    await press('Enter')
    await page.getByRole('button', { name: 'Umów wizytę' }).waitFor()
    await press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.isAtMost(counted.keys, 10)
    const [booked] = await Appointment.query().where('branch_id', branch.id).preload('participant')
    assert.equal(booked.staffMemberId, one.staff.id)
    assert.equal(booked.participant.clientId, person.id)
  }).timeout(60_000)

  test('a meeting is moved with seven keys, and taken back with one', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { one, renata, day } = await boardScene()
    const { id, startsAt } = await bookedAt(one, `${day}T08:00`)
    await browserContext.loginAs(renata)
    const page = await visit(`/board?day=${day}` as '/board')
    await page.getByRole('grid').waitFor()
    const { counted, press } = hand(page)
    await press('b', 'ArrowUp')
    assert.include(await focusedLabel(page), 'Бондаренко')
    await press('m')
    await page.getByText('Wybierz nowy termin').first().waitFor()
    await press('ArrowDown', 'ArrowDown')
    assert.include(await focusedLabel(page), 'Tutaj')
    await press('Enter')
    await page
      .getByText(/Przeniesiono na/)
      .first()
      .waitFor()
    assert.isAtMost(counted.keys, 7)
    const moved = await Appointment.findOrFail(id)
    assert.notEqual(moved.startsAt.toMillis(), startsAt.toMillis())
    await page.getByRole('button', { name: 'Cofnij' }).click()
    await page
      .getByText(/Cofnięto/)
      .first()
      .waitFor()
    await moved.refresh()
    assert.equal(moved.startsAt.toMillis(), startsAt.toMillis())
  }).timeout(60_000)

  test('the week is drawn, and told as a table, accessible both ways', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { one, day } = await boardScene()
    await bookedAt(one, `${day}T09:30`)
    await browserContext.loginAs(one.staff)
    const page = await visit(`/week?day=${day}` as '/week')
    await page
      .getByText(/Бондаренко/)
      .first()
      .waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Pokaż jako tabelę' }).click()
    await page.getByRole('table').waitFor()
    await expectNoViolations(page)
    await page.setViewportSize({ width: 360, height: 800 })
    assert.equal(await excess(page), 0)
    await page.getByRole('button', { name: 'Następny tydzień' }).click()
    await page
      .getByText(/Бондаренко/)
      .first()
      .waitFor({ state: 'detached' })
  }).timeout(60_000)
})
