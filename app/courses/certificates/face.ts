import type { CourseLevel } from '#app/courses/course_level'

/** What stands on a paper, kept as it was on the day it was issued. Days are ISO. */
export type Face = {
  name: string
  sex: 'female' | 'male' | null
  bornOn: string | null
  course: string
  level: CourseLevel
  mode: 'here' | 'online'
  city: string
  from: string | null
  until: string | null
  lessons: number
  lessonMinutes: number
  /** Percent of the meetings held. */
  attendance: number | null
  /** Percent of the points. */
  test: number | null
  isRunning: boolean
  isRegular: boolean
  months: { month: string; lessons: number }[]
  signatory: { name: string; position: string } | null
  project: { code: string; name: string; fund: string } | null
  /** The language below the Polish words; `pl` for none. */
  language: string
}

/** Of every part of a name its first letter: `O. S.` */
export const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/u)
    .flatMap((part) => part.match(/\p{L}/u)?.[0].toUpperCase() ?? [])
    .map((letter) => `${letter}.`)
    .join(' ')
