import { DateTime } from 'luxon'
import { now } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { boardRows } from '#app/dossier/board/board_rows'
import type { LoadedBoard } from '#app/dossier/board/load_board'
import { isAway, isEmpty, laneOf, type Piece } from '#app/dossier/board/lanes'
import type { Taken } from '#app/dossier/board/meetings_of_board'
import type { BoardPerson, BoardRoom, Stretch } from '#app/dossier/board/people_of_board'
import { shownMeeting } from '#app/dossier/board/shown_meeting'

export const iso = (seconds: number) =>
  DateTime.fromSeconds(seconds, { zone: 'utc' }).toISO({ suppressMilliseconds: true })!

/** The day as a table: who works in columns, time in rows, and the rooms nobody has. */
export function dayTable(board: LoadedBoard, minutes: number, staff: StaffMember) {
  const { from, until } = board.span
  const isMe = ({ person }: { person: BoardPerson }) => person.id === staff.id
  const day = { from: from.toSeconds(), until: until.toSeconds() }
  const lanes = board.people.map((person) => ({
    person,
    pieces: laneOf(board.factsOf(person), day, minutes),
  }))
  const shown = lanes
    .filter(({ pieces }) => !isEmpty(pieces) && !isAway(pieces))
    .sort((one, other) => Number(isMe(other)) - Number(isMe(one)))
  const rows = boardRows(shown.map(({ pieces }) => pieces))
  return {
    columns: shown.map(({ person: { id, name } }) => ({ id, name, isMe: id === staff.id })),
    away: lanes.filter(({ pieces }) => isAway(pieces)).map(({ person }) => person.name),
    rows: rows.map(({ pieces, ...row }) => ({
      startsAt: iso(row.from),
      minutes: minutesOf(row),
      cells: pieces.map((one) => one && cellOf(one.piece, one.rows, staff)),
      rooms: freeRoomsOf(row, board.rooms, board.taken),
    })),
  }
}

const minutesOf = ({ from, until }: Stretch) => (until - from) / 60

function cellOf(piece: Piece, rows: number, staff: StaffMember) {
  const meeting = piece.taken?.meeting
  return {
    kind: piece.kind,
    startsAt: iso(piece.from),
    minutes: minutesOf(piece),
    rows,
    isPast: piece.until <= now().toSeconds(),
    meeting: meeting ? shownMeeting(meeting, staff) : null,
  }
}

const freeRoomsOf = (row: Stretch, rooms: BoardRoom[], taken: Taken[]) =>
  rooms
    .filter(
      ({ resourceId }) =>
        !taken.some(
          (one) => one.resourceId === resourceId && one.from < row.until && row.from < one.until
        )
    )
    .map(({ name }) => name)
