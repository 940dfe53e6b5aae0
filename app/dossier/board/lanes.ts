import type { Taken } from '#app/dossier/board/meetings_of_board'
import type { Stretch } from '#app/dossier/board/people_of_board'
import { QUARTER_SECONDS } from '#app/scheduling/quarter'

/** `short`: free for less than the length looked for. `away`: on leave or ill, nobody says which. */
export type PieceKind = 'free' | 'short' | 'booked' | 'held' | 'elsewhere' | 'away' | 'off'

/** A stretch of one person's day, in epoch seconds. */
export type Piece = Stretch & { kind: PieceKind; taken?: Taken }

export type LaneFacts = {
  /** Starts of the quarters in which this person can be booked. */
  free: Set<number>
  taken: Taken[]
  absences: Stretch[]
}

/** Shorter gaps are no time to meet anybody. */
const SHORTEST = 30 * 60

const meets = (one: Stretch, at: number) => one.from <= at && at < one.until

function kindOf(taken: Taken): PieceKind {
  if (taken.isHeld) return 'held'
  return taken.meeting ? 'booked' : 'elsewhere'
}

function quarterOf(at: number, { free, taken, absences }: LaneFacts): Piece {
  const quarter = { from: at, until: at + QUARTER_SECONDS }
  const found = taken.find((one) => meets(one, at))
  if (found) {
    return { ...quarter, kind: kindOf(found), taken: found }
  }
  if (absences.some((absence) => meets(absence, at))) {
    return { ...quarter, kind: 'away' }
  }
  return { ...quarter, kind: free.has(at) ? 'free' : 'off' }
}

/** One person's stretch of time cut into pieces; free time into meetings of `minutes`. */
export function laneOf(facts: LaneFacts, { from, until }: Stretch, minutes: number): Piece[] {
  const quarters: Piece[] = []
  for (let at = from; at < until; at += QUARTER_SECONDS) {
    quarters.push(quarterOf(at, facts))
  }
  const pieces = merged(quarters)
  return merged(
    pieces.flatMap((piece) => (piece.kind === 'free' ? cut(piece, minutes * 60) : piece)),
    (kind) => kind === 'off'
  )
}

/** Neighbours of one kind become one piece. */
function merged(pieces: Piece[], isJoined: (kind: PieceKind) => boolean = () => true): Piece[] {
  return pieces.reduce<Piece[]>((lane, piece) => {
    const last = lane.at(-1)
    if (last && last.kind === piece.kind && last.taken === piece.taken && isJoined(piece.kind)) {
      return [...lane.slice(0, -1), { ...last, until: piece.until }]
    }
    return [...lane, piece]
  }, [])
}

function cut({ from, until }: Piece, length: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (; at + length <= until; at += length) {
    pieces.push({ kind: 'free', from: at, until: at + length })
  }
  if (at < until) {
    pieces.push({ kind: until - at >= SHORTEST ? 'short' : 'off', from: at, until })
  }
  return pieces
}

/** Nothing but time off and time away: no column for such a day. */
export const isEmpty = (pieces: Piece[]) =>
  pieces.every(({ kind }) => kind === 'off' || kind === 'elsewhere')

export const isAway = (pieces: Piece[]) =>
  pieces.some(({ kind }) => kind === 'away') &&
  pieces.every(({ kind }) => kind === 'off' || kind === 'away')
