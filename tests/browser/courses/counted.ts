import type { BrowserContext, Page } from 'playwright'

/** Counts what a person presses, also over visits that keep the page. */
export const countClicks = (context: BrowserContext) =>
  context.addInitScript({
    content:
      'window.clicks = 0;' +
      'addEventListener("click", (event) => event.isTrusted && window.clicks++, true)',
  })

export const clicksOn = (page: Page) => page.evaluate<number>('window.clicks')
