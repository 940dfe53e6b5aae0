import { router } from '@inertiajs/vue3'
import { watch, type Ref } from 'vue'

const CARD_LINK = /\/cards\/([\w-]{24})\s*$/

/** A scanner types the link of a Centre card into the search field: the card's person opens. */
export function useCardScan(query: Ref<string>, afterwards: () => void = () => undefined) {
  watch(query, (text) => {
    const token = text.match(CARD_LINK)?.[1]
    if (token) {
      query.value = ''
      afterwards()
      router.visit(`/cards/${token}`)
    }
  })
}
