export const MARKS = ['present', 'late', 'excused', 'absent'] as const
export type MarkState = (typeof MARKS)[number]

export type GroupHead = { id: string; name: string; kind: string }

export type Lesson = {
  id: string
  number: number
  state: string
  startsAt: string
  endsAt: string
  room: string | null
  isToBeMarked: boolean
}

export type Mark = { state: MarkState; minutesLate: number | null }
export type WrittenMark = Mark & { by: string; at: string }
export type SheetPerson = {
  id: string
  name: string
  level: string | null
  mark: WrittenMark | null
}

export type Rate = { attended: number; held: number; unexcused: number; rate: number | null }
export type RegisterPerson = {
  id: string
  name: string
  level: string | null
  rate: Rate | null
  marks: Record<string, Mark>
}

export type AbsenceLine = { id: string; absences: number; isWritten: boolean; name: string }

export type GroupFileLine = {
  id: string
  name: string | null
  mediaType: string
  size: number
  addedAt: string
  addedBy: string
}
export type FileLimits = { accepted: string[]; bytes: number }
