import { useHttp } from '@inertiajs/vue3'
import { computed, ref, watch, type Ref } from 'vue'

/** Somebody the search found; of another branch's client only what tells people apart. */
export type FoundClient = {
  id: string
  name: string
  otherName: string | null
  birthYear: number | null
  number: string | null
  branch: string
  isElsewhere: boolean
}

const PAUSE = 150

/** The server counts no further. */
const COUNTED = 100

/** Searches while somebody types. The words travel in the body, never in an address. */
export function useClientSearch(query: Ref<string>) {
  const http = useHttp<{ words: string }, { clients: FoundClient[]; count: number }>({ words: '' })
  const clients = ref<FoundClient[]>([])
  const count = ref(0)
  const answered = ref('')
  const hasFailed = ref(false)
  let timer = 0

  async function search(words: string) {
    http.cancel()
    http.words = words
    try {
      const answer = await http.post('/clients/search')
      if (words !== query.value.trim()) return
      clients.value = answer.clients
      count.value = answer.count
      answered.value = words
      hasFailed.value = false
    } catch {
      hasFailed.value = words === query.value.trim()
    }
  }

  watch(query, (text) => {
    const words = text.trim()
    window.clearTimeout(timer)
    hasFailed.value = false
    if (words.length < 2) {
      clients.value = []
      answered.value = ''
      return
    }
    timer = window.setTimeout(() => void search(words), PAUSE)
  })

  const isAnswered = computed(() => answered.value !== '' && answered.value === query.value.trim())
  /** `100+` when there are more, so that nobody takes the list for all of them. */
  const found = computed(() => (count.value > COUNTED ? `${COUNTED}+` : String(count.value)))
  const hasMore = computed(() => count.value > clients.value.length)
  return { clients, count, found, hasMore, isAnswered, hasFailed }
}
