export type MeetingLine = {
  id: string
  number: number
  startsAt: string
  endsAt: string
  state: 'planned' | 'held' | 'cancelled'
  isPast: boolean
  teacher: string | null
  room: string | null
  topic: string | null
  reason: string | null
  /** When the lesson was to be that this one makes up for. */
  replaces?: string | null
  madeUpAt?: string | null
}

export type GroupHead = { id: string; name: string; kind: string; branch: string }

export type RoomOption = { value: number; label: string }
export type TeacherOption = { value: string; label: string }
export type House = { rooms: RoomOption[]; teachers: TeacherOption[] }

export type Clash = { why: string; group: string | null }

export type ProposedLine = {
  day: string
  startsAt: string
  minutes: number
  teacherId: string | null
  roomId: number | null
  roomClash: Clash | null
  teacherClash: Clash | null
  freeRooms: number[]
  freeTeachers: string[]
  /** Of a meeting that is there already. */
  id?: string
  version?: number
  before?: string
}

export type LeftOutLine = { day: string; why: string; name: string | null }
export type Proposal = { meetings: ProposedLine[]; leftOut: LeftOutLine[] }

export type WeekTime = { weekday: number; time: string }

/** `1@17:30,3@17:30` */
export const timesAsText = (times: WeekTime[]) =>
  times.map(({ weekday, time }) => `${weekday}@${time}`).join(',')

export const timesFromText = (text: string): WeekTime[] =>
  text
    .split(',')
    .filter(Boolean)
    .map((one) => {
      const [weekday, time] = one.split('@')
      return { weekday: Number(weekday), time }
    })

export type RhythmForm = {
  times: WeekTime[]
  minutes: number
  first: string
  ends: 'count' | 'until'
  count: number
  until: string
  teacher: string | number | null
  room: string | number | null
}
