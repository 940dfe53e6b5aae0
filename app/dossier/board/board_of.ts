import { isHoliday } from '#app/core/holidays'
import type StaffMember from '#app/identity/models/staff_member'
import { dayTable } from '#app/dossier/board/day_table'
import type { BoardSearch } from '#app/dossier/board/board_search'
import { loadBoard, type LoadedBoard } from '#app/dossier/board/load_board'
import { weekTable } from '#app/dossier/board/week_table'

/** Why nobody is at work: the state's day off, or the branch's own. */
const closedDays = ({ span, closedDays: closures }: LoadedBoard) =>
  span.days
    .filter((day) => isHoliday(day) || closures.has(day))
    .map((day) => ({ day, why: isHoliday(day) ? ('holiday' as const) : ('closure' as const) }))

export async function boardOf(search: BoardSearch, staff: StaffMember) {
  const board = await loadBoard(search.branch, search.day, search.view)
  return {
    days: board.span.days,
    closed: closedDays(board),
    day: search.view === 'day' ? dayTable(board, search.minutes, staff) : null,
    week: search.view === 'week' ? weekTable(board, search.minutes, staff) : null,
  }
}
