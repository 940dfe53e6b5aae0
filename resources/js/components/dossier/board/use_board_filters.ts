import { router } from '@inertiajs/vue3'
import { chosenOf } from '~/composables/use_filters'
import type { BoardSearch, Picked } from '~/components/dossier/board/board_types'

const DAY = 86_400_000

export const daysAfter = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00Z`) + count * DAY).toISOString().slice(0, 10)

/** The address of the board with some of its filters changed; what is picked stays picked. */
export function boardQuery(search: BoardSearch, picked: Picked | null, changes = {}) {
  const way = picked ? { [picked.how]: picked.id } : {}
  return chosenOf({ ...search, ...way, ...changes })
}

export const showBoard = (query: Record<string, string>) =>
  router.get('/board', query, { preserveState: true, preserveScroll: true })
