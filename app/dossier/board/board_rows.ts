import type { Piece } from '#app/dossier/board/lanes'
import type { Stretch } from '#app/dossier/board/people_of_board'

/** `pieces` has one entry a column: the piece that begins here, or null below one that goes on. */
export type BoardRow = Stretch & { pieces: ({ piece: Piece; rows: number } | null)[] }

/**
 * The rows of a table over these lanes: a new one where anything begins or ends, so that quarters in
 * which nothing changes for anybody share a row.
 */
export function boardRows(lanes: Piece[][]): BoardRow[] {
  const edges = new Set(
    lanes.flat().flatMap(({ kind, from, until }) => (kind === 'off' ? [] : [from, until]))
  )
  const times = [...edges].sort((one, other) => one - other)
  const clipped = lanes.map((lane) => clip(lane, times[0], times.at(-1)!))
  return times.slice(0, -1).map((from, index) => ({
    from,
    until: times[index + 1],
    pieces: clipped.map((lane) => {
      const begins = lane.find((piece) => piece.from === from)
      return begins ? { piece: begins, rows: rowsOf(begins, times) } : null
    }),
  }))
}

/** Time off at the ends of a lane stops where the table stops. */
const clip = (lane: Piece[], first: number, last: number) =>
  lane
    .filter(({ from, until }) => from < last && until > first)
    .map((piece) => ({
      ...piece,
      from: Math.max(piece.from, first),
      until: Math.min(piece.until, last),
    }))

const rowsOf = ({ from, until }: Stretch, times: number[]) =>
  times.filter((time) => time >= from && time < until).length
