import { router } from '@inertiajs/vue3'
import { reactive } from 'vue'

type Filters = Record<string, string | number | null>

/** The filters that say something, as they stand in an address. */
export const chosenOf = (filters: Filters) =>
  Object.fromEntries(
    Object.entries(filters)
      .filter(([, value]) => value)
      .map(([name, value]) => [name, String(value)])
  )

/** Filters of a list or report: kept in the address, so that a link shows the same again. */
export function useFilters<Fields extends Filters>(url: string, current: Fields) {
  const filters = reactive({ ...current }) as Fields

  const apply = () =>
    router.get(url, chosenOf(filters), {
      preserveState: true,
      preserveScroll: true,
    })

  return { filters, apply }
}
