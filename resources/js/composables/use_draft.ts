import { useHttp } from '@inertiajs/vue3'
import { ref, watch, type WatchSource } from 'vue'
import { useDebounceFn } from '~/composables/use_debounce'

const QUIET = 2000

type Draft = { url: string; context: string; savedAt: string | null }

/**
 * Keeps what is typed on the server, two seconds after the last change. Nothing of it stays in the
 * browser. `keep` saves at once, for the moment a panel closes.
 */
export function useDraft(source: WatchSource<object>, { url, context, savedAt: last }: Draft) {
  const http = useHttp<{ context: string; answers: string }, { savedAt: string }>({
    context,
    answers: '',
  })
  const savedAt = ref(last)
  const isLost = ref(false)
  let isDirty = false
  let isEnded = false

  async function keep() {
    if (!isDirty || isEnded) return
    isDirty = false
    http.answers = JSON.stringify(typeof source === 'function' ? source() : source.value)
    try {
      const answer = await http.put(url)
      savedAt.value = answer.savedAt
      isLost.value = false
    } catch {
      isDirty = true
      isLost.value = true
    }
  }

  const keepSoon = useDebounceFn(keep, QUIET)
  watch(
    source,
    () => {
      isDirty = true
      keepSoon()
    },
    { deep: true }
  )

  return { savedAt, isLost, keep, end: () => (isEnded = true) }
}
