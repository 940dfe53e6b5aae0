import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { BrowserContext } from 'playwright'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { expectNoViolations } from '#tests/browser/axe'
import { hire } from '#tests/cast'
import { workdayAt } from '#tests/visitor'

const HERE = { baseURL: `http://${process.env.HOST}:${process.env.PORT}` }
const PHONE = { width: 360, height: 740 }

/** Books in Ukrainian on a cheap phone that runs no script; gives the reference of the booking. */
async function bookInUkrainian(context: BrowserContext, branchId: number, startsAt: string) {
  const page = await context.newPage()
  await page.goto('/uk')
  await page.getByRole('link', { name: 'Призначити зустріч' }).first().click()
  await page.getByText('Житло', { exact: true }).click()
  await page.getByRole('button', { name: 'Далі' }).click()
  await page.locator(`input[name=branch_id][value="${branchId}"]`).check()
  await page.locator('input[name=language][value=uk]').check()
  await page.getByRole('button', { name: 'Далі' }).click()
  await page.goto(`/uk/book/time?day=${startsAt.slice(0, 10)}`)
  await page.locator(`button[name=starts_at][value="${startsAt}"]`).last().click()
  await page.getByLabel('Ім’я та прізвище').fill('Олена Шевченко')
  await page.getByLabel('Телефон').fill('+380 67 123 45 67')
  await page.getByLabel('Електронна пошта').fill('olena@example.com')
  await page.getByRole('button', { name: 'Далі' }).click()
  await page.getByRole('button', { name: 'Підтвердити зустріч' }).click()
  await page.waitForURL(/\/uk\/bookings\//)
  return page
}

test.group('The main job of the Centre', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('booked in Ukrainian without scripts, seen, registered, logged by keyboard, reported', async ({
    assert,
    browser,
    browserContext,
  }) => {
    const branch = await openBranch()
    const { staff } = await bookableAdviser(branch)
    const startsAt = workdayAt('09:30')

    const phone = await browser.newContext({
      ...HERE,
      javaScriptEnabled: false,
      viewport: PHONE,
    })
    const booking = await bookInUkrainian(phone, branch.id, startsAt)
    const reference = await db.from('appointments').select('id', 'reference').firstOrFail()
    assert.include(await booking.textContent('main'), reference.reference)

    await browserContext.loginAs(staff)
    const desk = await browserContext.newPage()
    await desk.goto('/desk')
    await desk.getByRole('link', { name: 'Олена Шевченко' }).click()
    await desk.getByRole('link', { name: 'Zarejestruj' }).click()
    await desk.waitForURL(/\/clients\/new/)
    await desk.keyboard.press('Control+Enter')
    await desk.waitForURL(/\/clients\/[0-9A-Z]{26}/)
    await expectNoViolations(desk)

    await desk.keyboard.press('c')
    await desk.getByRole('dialog').getByText('Шевченко').first().waitFor()
    await desk.getByLabel('Tematy').focus()
    await desk.keyboard.type('mieszk')
    await desk.keyboard.press('Enter')
    await desk.getByLabel('Notatka').focus()
    await desk.keyboard.type('Szuka mieszkania dla trzech osób.')
    await desk.keyboard.press('Control+Enter')
    await desk.getByRole('dialog').waitFor({ state: 'hidden' })
    await desk.reload()
    await desk.locator('main a[href^="/consultations/"]', { hasText: 'Mieszkanie' }).click()
    await desk.getByText('Szuka mieszkania dla trzech osób.').first().waitFor()
    await expectNoViolations(desk)

    const entries = await db.from('register_entries').where('staff_member_id', staff.id)
    assert.lengthOf(entries, 1)
    assert.equal(entries[0].service_type, 'consultation')
    const topics = await db.from('register_entry_topics').where('register_entry_id', entries[0].id)
    assert.deepEqual(
      topics.map(({ topic }) => topic),
      ['housing']
    )

    const manager = await hire({
      givenName: 'Ewa',
      familyName: 'Kierownik',
      roles: ['manager'],
      branches: [branch],
    })
    const office = await browser.newContext(HERE)
    await office.loginAs(manager)
    const report = await office.newPage()
    await report.goto('/reports/services')
    await report
      .getByRole('row', { name: /Mieszkanie/ })
      .getByText('1')
      .first()
      .waitFor()
    await expectNoViolations(report)
  }).tags(['@main'])

  test('in Arabic the page runs from right to left', async ({ assert, visit }) => {
    const page = await visit('/ar')
    assert.equal(await page.getAttribute('html', 'dir'), 'rtl')
    const [mark, languages] = await Promise.all([
      page.locator('header a').first().boundingBox(),
      page.locator('header nav').boundingBox(),
    ])
    assert.isAbove(mark!.x, languages!.x)
  })
})
