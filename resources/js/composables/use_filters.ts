import { router } from '@inertiajs/vue3'
import { reactive } from 'vue'

type Filters = Record<string, string | number | null>

/** Filters of a list or report: kept in the address, so that a link shows the same again. */
export function useFilters<Fields extends Filters>(url: string, current: Fields) {
  const filters = reactive({ ...current }) as Fields

  const chosen = () =>
    Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as Filters

  const apply = () =>
    router.get(url, chosen() as Record<string, string>, {
      preserveState: true,
      preserveScroll: true,
    })

  return { filters, apply, chosen }
}
