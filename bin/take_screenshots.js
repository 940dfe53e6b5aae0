import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright'
import { DEMO_PASSWORD } from '../build/database/seeders/demo_logins.js'

const address = process.env.APP_URL ?? 'http://localhost:3333'
const folder = 'docs/screenshots'
const wide = { width: 1280, height: 860 }
const narrow = { width: 360, height: 740 }

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
})
mkdirSync(folder, { recursive: true })

async function take(page, name, fullPage = false) {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage, animations: 'disabled' })
  console.log(`${name}.png`)
}

/** One step that fails does not keep the others from being taken. */
async function step(name, work) {
  await work().catch((error) => {
    process.exitCode = 1
    console.error(`${name}: ${error.message.split('\n')[0]}`)
  })
}

async function visitor(viewport, javaScriptEnabled = false) {
  const context = await browser.newContext({
    viewport,
    javaScriptEnabled,
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

async function book(page, locale, name) {
  await page.goto(`${address}/${locale}/book/topic`)
  await take(page, `booking-topic-${name}`, true)
  await page.locator('label:has(input[name=topic])').first().click()
  await page.locator('main form button').first().click()
  await take(page, `booking-place-${name}`, true)
  await page.locator('label:has(input[name=branch_id])').first().click()
  await page.locator('main form button').first().click()
  await take(page, `booking-time-${name}`, true)
}

for (const locale of ['pl', 'ar', 'uk']) {
  for (const [size, viewport] of Object.entries({ 1280: wide, 360: narrow })) {
    await step(`landing ${locale} ${size}`, async () => {
      const page = await visitor(viewport)
      await page.goto(`${address}/${locale}`)
      await take(page, `landing-${locale}-${size}`)
    })
  }
}
await step('booking uk', async () => book(await visitor(narrow), 'uk', 'uk-360'))
await step('booking ar', async () => book(await visitor(narrow), 'ar', 'ar-360'))

async function signIn(email) {
  const page = await visitor(wide, true)
  await page.goto(`${address}/login`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(DEMO_PASSWORD)
  await page.locator('button[type=submit]').first().click()
  await page.waitForURL((url) => url.pathname !== '/login')
  return page
}

await step('adviser', async () => {
  const page = await signIn('adviser@mci.test')
  await page.goto(`${address}/desk`)
  await take(page, 'desk')
  await step('log panel', async () => {
    await page.keyboard.press('c')
    await page.waitForTimeout(600)
    await take(page, 'log-panel')
    await page.keyboard.press('Escape')
  })
  await page.goto(`${address}/clients`)
  await take(page, 'clients')
  await page.locator('main table tbody a').first().click()
  await page.waitForURL(/\/clients\/\w{26}/)
  await take(page, 'client')
})
await step('manager', async () => {
  const page = await signIn('manager@mci.test')
  await page.goto(`${address}/reports/services`)
  await take(page, 'report', true)
})
await step('administrator', async () => {
  const page = await signIn('admin@mci.test')
  await page.goto(`${address}/outbox`)
  await take(page, 'outbox')
})
await browser.close()
