import { usePage } from '@inertiajs/vue3'
import { computed } from 'vue'
import type { Data } from '@generated/data'

/** What the server tells every page: person signed in, language, notices. */
export function useSharedProps() {
  const page = usePage()
  return computed(() => page.props as unknown as Data.SharedProps)
}
