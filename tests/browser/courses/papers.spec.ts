import { test } from '@japa/runner'
import type { Page } from 'playwright'
import testUtils from '@adonisjs/core/services/test_utils'
import { issueCertificates } from '#app/courses/certificates/issue_certificates'
import { findCourse } from '#app/courses/find_course'
import TestResult from '#app/courses/models/test_result'
import { expectNoViolations } from '#tests/browser/axe'
import { expectAccessible, openPage } from '#tests/browser/portal/public_page'
import { endedCourse, register } from '#tests/functional/courses/course_scene'

/** A sentence that nobody translated shows its key. */
const KEY = /\b[a-z_]+:[a-z_]+\.[a-z_.]+\b/

async function fits(page: Page) {
  await page.setViewportSize({ width: 360, height: 740 })
  return page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
}

test.group('Papers of a course in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.tap((each) => each.timeout(180_000))

  test('a coordinator issues the papers of a group and prints them: two clicks', async ({
    browser,
    assert,
  }) => {
    const { staff, group: own } = await endedCourse()
    const context = await browser.newContext({ baseURL: process.env.APP_URL })
    await context.loginAs(staff)
    const page = await context.newPage()
    await page.goto(`/courses/${own.id}/papers`)
    await page.getByRole('button', { name: 'Wystaw 1 zaświadczenie' }).click()
    const print = page.getByRole('link', { name: 'Drukuj 1 zaświadczenie' })
    await print.waitFor()
    assert.match(String(await print.getAttribute('href')), /papers\/print\?kind=completion$/)
    await expectNoViolations(page)
    assert.equal(await fits(page), 0)
    const papers = await register()
    assert.lengthOf(papers, 1)
    await context.close()
  })

  test('points of a group are typed down the column with Enter and saved', async ({
    browser,
    assert,
  }) => {
    const { staff, group: own } = await endedCourse()
    const context = await browser.newContext({ baseURL: process.env.APP_URL })
    await context.loginAs(staff)
    const page = await context.newPage()
    await page.goto(`/courses/${own.id}/test`)
    await page.locator('[name="rows.0.points.0"]').fill('70,5')
    await page.locator('[name="rows.0.points.0"]').press('Enter')
    await page.locator('[name="rows.1.points.0"]:focus').waitFor()
    await page.keyboard.type('66')
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Zapisz wyniki' }).click()
    await page.getByText('Wyniki są zapisane.').first().waitFor()
    const results = await TestResult.query().orderBy('percent')
    assert.deepEqual(
      results.map(({ percent }) => percent),
      [66, 70]
    )
    assert.equal(await fits(page), 0)
    await context.close()
  })

  test('the register, a paper and those who sign are accessible and fit a phone', async ({
    browser,
    assert,
  }) => {
    const { staff, group: own, olena } = await endedCourse()
    const edition = await findCourse(own.id, staff)
    const enrolmentIds = [olena.enrolment.id]
    const [{ id }] = await issueCertificates(edition, { kind: 'completion', enrolmentIds }, staff)
    const context = await browser.newContext({ baseURL: process.env.APP_URL })
    await context.loginAs(staff)
    const page = await context.newPage()
    for (const path of ['/certificates', `/certificates/${id}`, '/signatories']) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(path)
      await page.locator('h1').waitFor()
      await expectNoViolations(page)
      assert.notMatch(await page.locator('body').innerText(), KEY, path)
      assert.equal(await fits(page), 0, path)
    }
    await page.goto(`/certificates/${id}`)
    await page.getByRole('button', { name: 'Unieważnij' }).click()
    await page.getByRole('dialog').waitFor()
    await expectNoViolations(page)
    await page.getByLabel('Powód').fill('Wydane pomyłkowo')
    await page.getByRole('dialog').getByRole('button', { name: 'Unieważnij' }).click()
    await page.getByText('Zaświadczenie jest unieważnione.').first().waitFor()
    await context.close()
  })

  test('whoever holds a paper checks it without a script', async ({ browser, assert }) => {
    const { staff, group: own, olena } = await endedCourse()
    const edition = await findCourse(own.id, staff)
    const enrolmentIds = [olena.enrolment.id]
    const [{ code }] = await issueCertificates(edition, { kind: 'completion', enrolmentIds }, staff)
    const page = await openPage(browser, '/pl/certificates')
    await page.getByLabel('Kod z zaświadczenia').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Sprawdź' }).click()
    assert.include(await page.locator('main').innerText(), 'O. S.')
    await page.context().close()
    for (const language of ['pl', 'ar']) {
      for (const path of ['', `/${code}`, '/7K2M9QXA4TRD']) {
        await expectAccessible(browser, `/${language}/certificates${path}`)
      }
    }
  })
})
