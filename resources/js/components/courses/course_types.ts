import type { Option } from '~/ui/option'

/** A group in the list of courses. */
export type CourseLine = {
  id: string
  name: string
  level: string
  term: string
  branch: string
  state: string
  mode: string
  capacity: number
  taken: number
  waiting: number
  openOffers: number
  atRisk: number
  nextMeeting: { startsAt: string; teacher: string | null } | null
  startsOn: string | null
  endsOn: string | null
}

export type CourseFilters = {
  branch: number | null
  level: string | null
  term: string | null
  show: string | null
  state: string | null
}

export type CourseFilterOptions = {
  branches: Option<number>[]
  levels: string[]
  terms: string[]
}

/** What stands above each part of a group. */
export type CourseHead = {
  id: string
  name: string
  level: string
  term: string
  branch: string
  state: string
  mode: string
  capacity: number
  taken: number
  waiting: number
  /** Of `taken`, without those that are only offered. */
  seated: number
  startsOn: string | null
  endsOn: string | null
  teachers: string[]
}

export type Priority = {
  months: number | null
  level: string | null
  household: boolean
  minor: boolean
  familyTooLarge: string
  offerHours: number
}

/** What can be changed later too. */
export type CourseAnswers = {
  name: string
  level: string
  term: string
  mode: string
  language: string
  isPublic: boolean
  attendanceThreshold: number
  testThreshold: number
  /** Unexcused absences that lead to a task; null for none. */
  absenceLimit: number | null
  projectId: number | null
  hasChildcare: boolean
  placeNote: string | null
  priority: Priority
}

export type NewCourse = CourseAnswers & {
  branchId: number
  capacity: number
  lessons: number
  lessonMinutes: number
  perMeeting: number
  times: { weekday: number; time: string }[]
  first: string
  teacherId: string | null
  roomId: number | null
  skip: string[]
}

type Place = { branchId: number }
export type CourseChoices = {
  branches: Option<number>[]
  levels: string[]
  terms: string[]
  languages: Option<string>[]
  rooms: (Option<number> & Place)[]
  teachers: (Option<string> & { branchIds: number[] })[]
  projects: (Option<number> & { branchIds: number[] })[]
}

export type Clash = { why: string; group: string | null }
export type PlannedMeeting = {
  day: string
  startsAt: string
  endsAt: string
  roomClash: Clash | null
  teacherClash: Clash | null
}
export type CoursePlan = {
  meetings: PlannedMeeting[]
  leftOut: { day: string; why: string }[]
  /** Free at all dates of the plan. */
  freeRooms: number[]
  freeTeachers: string[]
}

/** `rate` in per cent; null before the first meeting. */
export type Rate = { attended: number; held: number; unexcused: number; rate: number | null }
export type PersonOfGroup = {
  id: string
  participantId: string
  clientId: string | null
  /** Null for a minor whom the reader may not see. */
  name: string | null
  state: string
  isMinor: boolean
  level: string | null
  language: string
  inPolandSince: string | null
}
export type SeatedPerson = PersonOfGroup & { rate: Rate | null }
export type SeatedEntry = { entry: string; people: SeatedPerson[] }
export type GonePerson = PersonOfGroup & { since: string }

export type MeetingToMark = {
  id: string
  number: number
  startsAt: string
  teacher: string | null
  marked: number
}

export type HistoryLine = {
  id: string
  at: string
  what: string
  who: string[]
  by: string | null
  reason: string | null
}

export type EntryPanel = {
  does: 'move' | 'swap' | 'leave'
  entry: string
  people: PersonOfGroup[]
  groups: { id: string; name: string; freeSeats: number; waiting: number }[]
  entries: { entry: string; group: string; names: (string | null)[] }[]
}

export type PersonToEnrol = {
  id: string
  name: string
  language: string
}

export type EnrolledPerson = {
  participantId: string | null
  name: string
  phone: string
  email: string
  inPolandSince: string | null
  level: string | null
  isMinor: boolean
}
