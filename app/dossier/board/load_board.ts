import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { boardSpan, type BoardView } from '#app/dossier/board/board_span'
import type { LaneFacts } from '#app/dossier/board/lanes'
import { meetingsOfBoard } from '#app/dossier/board/meetings_of_board'
import { peopleOfBoard, type BoardPerson } from '#app/dossier/board/people_of_board'

const QUARTER = 15

export type LoadedBoard = Awaited<ReturnType<typeof loadBoard>>

/** All that the board of a branch shows: always the same few statements, however full it is. */
export async function loadBoard(branchId: number, day: string, view: BoardView) {
  const span = boardSpan(day, view)
  const { people, rooms, closedDays } = await peopleOfBoard(branchId, span)
  const ids = [...people, ...rooms].map(({ resourceId }) => resourceId)
  const taken = await meetingsOfBoard(branchId, ids, span)
  const until = span.until.minus({ minutes: QUARTER })
  const search = { branchId, minutes: QUARTER, atAnyQuarter: true }
  const free = await findOpenSlots({ ...search, from: span.from, until })
  const freeOf = (resourceId: number) =>
    new Set(
      free.filter((slot) => slot.resourceIds.includes(resourceId)).map((slot) => slot.startsAt)
    )
  const factsOf = ({ resourceId, absences }: BoardPerson): LaneFacts => ({
    free: freeOf(resourceId),
    taken: taken.filter((one) => one.resourceId === resourceId),
    absences,
  })
  return { span, people, rooms, closedDays, taken, factsOf }
}
