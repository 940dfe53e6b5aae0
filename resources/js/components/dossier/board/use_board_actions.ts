import { router, usePage } from '@inertiajs/vue3'
import { useTranslation } from 'i18next-vue'
import { useDates } from '~/composables/use_dates'
import { useToasts } from '~/composables/use_toasts'
import type { Board, Meeting } from '~/components/dossier/board/board_types'

type Seen = { id: string; version: number }
type Spot = { adviserId: string; startsAt: string }

const KEEP = { preserveScroll: true, preserveState: true } as const

/** Moves on the board, each with ten seconds in which it can be taken back by a second move. */
export function useBoardActions() {
  const page = usePage()
  const { t } = useTranslation()
  const { time } = useDates()
  const { notify } = useToasts()

  const moveTo = ({ id, version }: Seen, { adviserId, startsAt }: Spot) => ({
    appointment: id,
    version,
    adviser: adviserId,
    starts_at: startsAt,
  })

  /** The meeting as the fresh board shows it; its version is another one by now. */
  function fresh(id: string): Meeting | undefined {
    const board = page.props.board as Board
    const cells = board.day?.rows.flatMap(({ cells: ofRow }) => ofRow) ?? []
    return cells.find((cell) => cell?.meeting?.id === id)?.meeting ?? undefined
  }

  function tell(words: string, undo: (() => void) | null) {
    const action = undo ? { label: t('board:undo'), run: undo } : undefined
    notify(words, { action })
  }

  function backTo(id: string, from: Spot) {
    const now = fresh(id)
    if (!now) return null
    const done = { ...KEEP, onSuccess: () => tell(t('board:undone'), null) }
    return () => router.post('/board/moves', moveTo(now, from), done)
  }

  function move(meeting: Seen, from: Spot, to: Spot) {
    const onSuccess = () =>
      tell(t('board:moved', { time: time(to.startsAt) }), backTo(meeting.id, from))
    router.post('/board/moves', moveTo(meeting, to), { ...KEEP, onSuccess })
  }

  function handOver(meeting: Seen, from: Spot, to: { id: string; name: string }) {
    const data = { appointment: meeting.id, version: meeting.version, adviser: to.id }
    const onSuccess = () =>
      tell(t('board:handed_over', { name: to.name }), backTo(meeting.id, from))
    router.post('/board/handovers', data, { ...KEEP, onSuccess })
  }

  function swap(one: Seen, other: Seen, isUndo = false) {
    const data = {
      appointment: one.id,
      version: one.version,
      other: other.id,
      other_version: other.version,
    }
    const onSuccess = () => {
      const [first, second] = [fresh(one.id), fresh(other.id)]
      const undo = !isUndo && first && second ? () => swap(first, second, true) : null
      tell(t(isUndo ? 'board:undone' : 'board:swapped'), undo)
    }
    router.post('/board/swaps', data, { ...KEEP, onSuccess })
  }

  return { move, handOver, swap }
}
