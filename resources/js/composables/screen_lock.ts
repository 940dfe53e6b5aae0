import { http, router } from '@inertiajs/vue3'
import { onBeforeUnmount, onMounted, ref, watch } from 'vue'

/** Whether the screen is locked over the page. */
export const isLocked = ref(false)

const CHECK_EVERY = 1000
const REPORT_EVERY = 5 * 60 * 1000
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const

const ACCEPT = { Accept: 'application/json' }

const tell = (url: string) =>
  http
    .getClient()
    .request({ method: 'put', url, headers: ACCEPT })
    .catch(() => undefined)

/** Locks at once; the server locks too, so that a copied address shows nothing. */
export function lockScreen() {
  isLocked.value = true
  void tell('/lock')
}

/**
 * Locks after `idleSeconds` without a key, a click or a scroll. While somebody works on a page that
 * sends nothing for long, tells the server every few minutes that she is there.
 */
export function useIdleLock(idleSeconds: () => number) {
  let lastSign = Date.now()
  let lastReport = Date.now()
  let timer: ReturnType<typeof setInterval>

  const noteSign = () => {
    if (!isLocked.value) {
      lastSign = Date.now()
    }
  }
  const check = () => {
    if (isLocked.value) {
      return
    }
    if (Date.now() - lastSign >= idleSeconds() * 1000) {
      lockScreen()
    } else if (lastSign > lastReport && Date.now() - lastReport >= REPORT_EVERY) {
      lastReport = Date.now()
      void tell('/activity')
    }
  }

  watch(isLocked, noteSign, { flush: 'sync' })
  onMounted(() => {
    SIGNS_OF_LIFE.forEach((sign) => window.addEventListener(sign, noteSign, { passive: true }))
    document.addEventListener('visibilitychange', check)
    timer = setInterval(check, CHECK_EVERY)
  })
  onBeforeUnmount(() => {
    SIGNS_OF_LIFE.forEach((sign) => window.removeEventListener(sign, noteSign))
    document.removeEventListener('visibilitychange', check)
    clearInterval(timer)
  })
}

/** The server says 423 when it locked first: the page stays, the dialog opens over it. */
export function useLockedAnswers() {
  let stopListening: (() => void)[] = []

  onMounted(() => {
    stopListening = [
      http.onError((error) => {
        if ('response' in error && error.response.status === 423) {
          isLocked.value = true
        }
      }),
      router.on('httpException', (event) => event.detail.response.status !== 423),
    ]
  })
  onBeforeUnmount(() => stopListening.forEach((stop) => stop()))
}
