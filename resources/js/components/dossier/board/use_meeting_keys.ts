import { router } from '@inertiajs/vue3'
import type { Cell } from '~/components/dossier/board/board_types'
import { useAbilities } from '~/composables/use_abilities'
import { useShortcuts } from '~/composables/use_shortcuts'

type Action = 'move' | 'swap' | 'hand_over'
type Board = {
  cellAt: (line: number, column: number) => Cell | null | undefined
  /** A meeting is being carried; until it is put down no other is taken. */
  isPicking: () => boolean
  enter: () => void
  act: (action: Action, cell: Cell, column: number) => void
}

/** Single letters that act on the meeting under the keyboard. */
export function useMeetingKeys({ cellAt, isPicking, enter, act }: Board) {
  const { may } = useAbilities()

  function onMeeting(run: (cell: Cell, column: number) => void) {
    const spot = document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset
    const column = Number(spot?.column)
    const cell = spot && cellAt(Number(spot.line), column)
    if (cell?.meeting) run(cell, column)
  }

  const onOpenMeeting = (action: Action) =>
    onMeeting((cell, column) => {
      const isOpen = cell.meeting?.state === 'booked' && !cell.isPast && !isPicking()
      if (isOpen && may('appointments.change')) act(action, cell, column)
    })

  useShortcuts({
    KeyB: enter,
    KeyM: () => onOpenMeeting('move'),
    KeyS: () => onOpenMeeting('swap'),
    KeyH: () => onOpenMeeting('hand_over'),
    KeyO: () =>
      onMeeting(({ meeting }) => {
        if (meeting?.clientId && may('clients.view')) router.visit(`/clients/${meeting.clientId}`)
      }),
  })
}
