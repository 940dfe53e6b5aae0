import type { Browser, Page } from 'playwright'
import { expectNoViolations } from '#tests/browser/axe'

const ADDRESS = `http://${process.env.HOST}:${process.env.PORT}`

/**
 * A visitor's phone or computer with JavaScript switched off. Only axe needs it on: its own checks
 * run inside the page.
 */
export async function openPage(
  browser: Browser,
  path: string,
  { width = 360, javaScriptEnabled = false } = {}
): Promise<Page> {
  const viewport = { width, height: 740 }
  const context = await browser.newContext({ baseURL: ADDRESS, javaScriptEnabled, viewport })
  const page = await context.newPage()
  await page.goto(path)
  return page
}

/** How far the page can be scrolled sideways, in pixels. */
export const sidewaysScroll = (page: Page) =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)

/** Fails unless `path` is accessible at 320 px, where nothing may scroll sideways, and at 1280 px. */
export async function expectAccessible(browser: Browser, path: string) {
  const page = await openPage(browser, path, { width: 320, javaScriptEnabled: true })
  const excess = await sidewaysScroll(page)
  if (excess > 0) {
    throw new Error(`${path} scrolls sideways by ${excess} px`)
  }
  await expectNoViolations(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expectNoViolations(page)
  await page.context().close()
}

/** Everything a visitor downloads to see `path`, in bytes before compression. */
export async function weightOf(browser: Browser, path: string): Promise<number> {
  const page = await openPage(browser, 'about:blank')
  const sizes: Promise<number>[] = []
  page.on('response', (response) => sizes.push(response.body().then((body) => body.length)))
  await page.goto(path, { waitUntil: 'networkidle' })
  const weights = await Promise.all(sizes)
  await page.context().close()
  return weights.reduce((sum, weight) => sum + weight, 0)
}
