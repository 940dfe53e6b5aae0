import { router } from '@inertiajs/vue3'
import { nextTick, onBeforeUnmount, onMounted, ref } from 'vue'

const placeOf = (component: string, url: string) => `${component} ${url.split('?')[0]}`

/** After a visit to another page: focus on its heading, its title in the live region. */
export function usePageFocus() {
  const announcement = ref('')
  let place = ''
  let stop: VoidFunction | undefined

  async function arrive(component: string, url: string) {
    const isFirst = place === ''
    const isSame = place === placeOf(component, url)
    place = placeOf(component, url)
    if (isFirst || isSame) return
    await nextTick()
    requestAnimationFrame(() => {
      const target =
        document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main')
      target?.setAttribute('tabindex', '-1')
      target?.focus({ preventScroll: true })
      announcement.value = document.title
    })
  }

  onMounted(() => {
    stop = router.on('navigate', ({ detail }) => {
      void arrive(detail.page.component, detail.page.url)
    })
  })
  onBeforeUnmount(() => stop?.())
  return { announcement }
}
