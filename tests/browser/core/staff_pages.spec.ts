import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Browser, BrowserContext, Page, Response } from 'playwright'
import { expectNoViolations } from '#tests/browser/axe'
import { staffAddresses } from '#tests/browser/core/staff_addresses'
import * as cast from '#tests/cast'
import type StaffMember from '#app/identity/models/staff_member'

const FIRST_LOAD = 180 * 1024

/** A sentence that nobody translated shows its key: `clients:head.log`. */
const KEY = /\b[a-z_]+:[a-z_]+\.[a-z_.]+\b/

/** Pages looked at side by side. */
const EYES = 3

const excess = (page: Page) =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)

async function signIn(browser: Browser, person: StaffMember) {
  const context = await browser.newContext({ baseURL: process.env.APP_URL })
  await context.loginAs(person)
  return context
}

test.group('Every page of the staff', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is accessible, fits a phone and says words, not keys', async ({ browser, assert }) => {
    const waiting = await staffAddresses()
    const browsers = new Map<string, Promise<BrowserContext>>()
    const browserOf = (person: StaffMember) =>
      browsers.get(person.id) ?? browsers.set(person.id, signIn(browser, person)).get(person.id)!
    const look = async (person: StaffMember, address: string) => {
      const context = await browserOf(person)
      const page = await context.newPage()
      await page.goto(address)
      await page.locator('h1').waitFor()
      await expectNoViolations(page)
      assert.notMatch(await page.locator('body').innerText(), KEY, address)
      await page.setViewportSize({ width: 360, height: 800 })
      assert.equal(await excess(page), 0, `${address} is wider than a phone`)
      await page.close()
    }
    const eye = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await look(...next)
      }
    }
    await Promise.all(Array.from({ length: EYES }, eye))
  }).timeout(600_000)

  test('the first load of the desk weighs at most 180 kB of script', async ({
    browserContext,
    visit,
    assert,
  }) => {
    await browserContext.loginAs(await cast.anna())
    const scripts: Response[] = []
    browserContext.on('response', (response) => {
      if (response.request().resourceType() === 'script') {
        scripts.push(response)
      }
    })
    const page = await visit('/desk')
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    const bodies = await Promise.all(scripts.map((response) => response.body()))
    const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
    assert.isAbove(weight, 50 * 1024)
    assert.isBelow(weight, FIRST_LOAD)
  })
})
