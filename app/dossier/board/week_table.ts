import type StaffMember from '#app/identity/models/staff_member'
import { boardSpan } from '#app/dossier/board/board_span'
import { iso } from '#app/dossier/board/day_table'
import { isAway, isEmpty, laneOf, type Piece } from '#app/dossier/board/lanes'
import type { LoadedBoard } from '#app/dossier/board/load_board'
import { now } from '#app/core/clock'

/** The week as a table: people in rows, days in columns, each cell a day in short. */
export function weekTable(board: LoadedBoard, minutes: number, staff: StaffMember) {
  const people = board.people.map((person) => ({
    id: person.id,
    name: person.name,
    isMe: person.id === staff.id,
    days: board.span.days.map((day) => {
      const { from, until } = boardSpan(day, 'day')
      const stretch = { from: from.toSeconds(), until: until.toSeconds() }
      return dayInShort(day, laneOf(board.factsOf(person), stretch, minutes))
    }),
  }))
  return people.filter(({ days }) => days.some(({ state }) => state !== 'off'))
}

function dayInShort(day: string, pieces: Piece[]) {
  const present = now().toSeconds()
  const free = pieces.filter((piece) => piece.kind === 'free' && piece.until > present)
  const [first] = free
  return {
    day,
    state: stateOf(pieces),
    booked: pieces.filter(({ kind }) => kind === 'booked').length,
    free: free.length,
    firstFree: first ? iso(first.from) : null,
    parts: pieces
      .filter(({ kind }) => kind !== 'off')
      .map(({ kind, from, until }) => ({
        kind,
        startsAt: iso(from),
        minutes: (until - from) / 60,
      })),
  }
}

function stateOf(pieces: Piece[]) {
  if (isAway(pieces)) return 'away' as const
  return isEmpty(pieces) ? ('off' as const) : ('working' as const)
}
