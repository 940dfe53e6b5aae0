import { useHttp } from '@inertiajs/vue3'
import { onScopeDispose, ref, watch } from 'vue'
import type { LetterPreview } from '~/components/appointments/letter_types'

type Words = { subject: string; text: string }

const PAUSE = 300

/** How the typed words look to a person, asked while somebody types. */
export function useLetterPreview(address: string, first: LetterPreview, words: () => Words) {
  const http = useHttp<Words, LetterPreview>(words())
  const preview = ref(first)
  let timer = 0

  async function ask() {
    http.cancel()
    Object.assign(http, words())
    const answer = await http.post(`${address}/previews`).catch(() => null)
    if (answer?.text !== undefined) {
      preview.value = answer
    }
  }

  watch(
    () => JSON.stringify(words()),
    () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(ask, PAUSE)
    }
  )
  onScopeDispose(() => window.clearTimeout(timer))
  return preview
}
