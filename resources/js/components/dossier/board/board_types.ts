export type Meeting = {
  id: string
  version: number
  adviserId: string
  channel: string
  language: string
  state: 'booked' | 'absent' | 'closed'
  person: string | null
  clientId: string | null
}

export type PieceKind = 'free' | 'short' | 'booked' | 'held' | 'elsewhere' | 'away' | 'off'

export type Cell = {
  kind: PieceKind
  startsAt: string
  minutes: number
  rows: number
  isPast: boolean
  meeting: Meeting | null
}

export type Column = { id: string; name: string; isMe: boolean }
export type Row = { startsAt: string; minutes: number; cells: (Cell | null)[]; rooms: string[] }
export type DayTable = { columns: Column[]; away: string[]; rows: Row[] }

export type DayInShort = {
  day: string
  state: 'working' | 'away' | 'off'
  booked: number
  free: number
  firstFree: string | null
  parts: { kind: PieceKind; startsAt: string; minutes: number }[]
}
export type WeekTable = { id: string; name: string; isMe: boolean; days: DayInShort[] }[]

export type Board = {
  days: string[]
  closed: { day: string; why: 'holiday' | 'closure' }[]
  day: DayTable | null
  week: WeekTable | null
}

export type BoardSearch = { branch: number; day: string; view: 'day' | 'week'; minutes: number }

/** What is on its way to another place. */
export type Picked = {
  id: string
  version: number
  startsAt: string
  minutes: number
  adviserId: string
  adviser: string
  how: 'move' | 'swap'
}

/** Where a cell is: whose, when. */
export type Place = { adviserId: string; adviser: string; startsAt: string; minutes: number }

export type Desk = {
  topics: string[]
  channels: string[]
  lengths: number[]
  languages: { value: string; label: string }[]
  spoken: Record<string, string[]>
}
