const EVERY_MS = 10_000
const PATIENCE_MS = 8_000

/** Puts what changed on the server into the page; without an answer the page stays as it is. */
async function renew() {
  const response = await fetch(location.href, { signal: AbortSignal.timeout(PATIENCE_MS) })
  if (!response.ok) return
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const part of document.querySelectorAll('[data-live]')) {
    const other = fresh.querySelector(`[data-live="${part.getAttribute('data-live')}"]`)
    if (other && other.innerHTML !== part.innerHTML) part.replaceChildren(...other.childNodes)
  }
}

/** A page nobody looks at asks nothing; back in sight, it asks at once. */
const look = () => void (document.hidden || renew().catch(() => undefined))

setInterval(look, EVERY_MS)
document.addEventListener('visibilitychange', look)
