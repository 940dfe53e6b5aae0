import type { CourseLevel } from '#app/courses/course_level'
import type { BranchCode } from '#database/seeders/demo/branches'

export type DemoCourse = {
  name: string
  branch: BranchCode
  level: CourseLevel
  /** Twice a week, two lessons each. */
  weekdays: [number, number]
  time: string
  /** Weeks before this one in which it began; below zero it is still to begin. */
  weeksAgo: number
  teacher: 'teacher' | 'teacher2' | 'teacher3'
  /** Of the branch, from the last room; null online. */
  room: number | null
  capacity: number
  enrolled: number
  /** Sizes of the entries that wait; the first of them has an offer where the group says so. */
  waiting: number[]
  hasOffer?: boolean
  hasChildcare?: boolean
  lessons?: number
}

const KRAKOW = { branch: 'krakow' } as const

/** A term of the Centre, a group that has finished, and one that is still filling. */
export const COURSES: DemoCourse[] = [
  {
    ...{ ...KRAKOW, name: 'A1.1 Kraków, pn śr 17:00', level: 'A1.1', weekdays: [1, 3] },
    ...{ time: '17:00', weeksAgo: 8, teacher: 'teacher', room: 1, capacity: 15 },
    ...{ enrolled: 14, waiting: [1, 1, 2, 1, 1], hasOffer: true, hasChildcare: true },
  },
  {
    ...{ ...KRAKOW, name: 'A1.2 Kraków, wt cz 17:00', level: 'A1.2', weekdays: [2, 4] },
    ...{ time: '17:00', weeksAgo: 8, teacher: 'teacher', room: 1, capacity: 15 },
    ...{ enrolled: 12, waiting: [] },
  },
  {
    ...{ ...KRAKOW, name: 'A2.1 Kraków, pn śr 18:45', level: 'A2.1', weekdays: [1, 3] },
    ...{ time: '18:45', weeksAgo: 7, teacher: 'teacher', room: 1, capacity: 12 },
    ...{ enrolled: 12, waiting: [1, 2, 1] },
  },
  {
    ...{ ...KRAKOW, name: 'B1.1 przez internet, wt cz 18:45', level: 'B1.1', weekdays: [2, 4] },
    ...{ time: '18:45', weeksAgo: 6, teacher: 'teacher3', room: null, capacity: 12 },
    ...{ enrolled: 9, waiting: [] },
  },
  {
    ...{ branch: 'tarnow', name: 'A1.1 Tarnów, wt cz 16:30', level: 'A1.1', weekdays: [2, 4] },
    ...{ time: '16:30', weeksAgo: 8, teacher: 'teacher2', room: 0, capacity: 14 },
    ...{ enrolled: 13, waiting: [] },
  },
  {
    ...{ branch: 'nowy_sacz', name: 'A1.1 Nowy Sącz, pn śr 17:30', level: 'A1.1' },
    ...{ weekdays: [1, 3], time: '17:30', weeksAgo: 7, teacher: 'teacher2', room: 0 },
    ...{ capacity: 12, enrolled: 12, waiting: [1, 1] },
  },
  {
    ...{ branch: 'oswiecim', name: 'A1 Oświęcim, pn śr 18:15', level: 'A1', weekdays: [1, 3] },
    ...{ time: '18:15', weeksAgo: 5, teacher: 'teacher3', room: 0, capacity: 12 },
    ...{ enrolled: 8, waiting: [] },
  },
  {
    ...{ ...KRAKOW, name: 'A1.1 Kraków, pn śr 9:00', level: 'A1.1', weekdays: [1, 3] },
    ...{ time: '09:00', weeksAgo: -8, teacher: 'teacher', room: 0, capacity: 15 },
    ...{ enrolled: 4, waiting: [], hasChildcare: true },
  },
  {
    ...{ ...KRAKOW, name: 'A1.1 Kraków, lato', level: 'A1.1', weekdays: [2, 4] },
    ...{ time: '16:15', weeksAgo: 24, teacher: 'teacher', room: 1, capacity: 15 },
    ...{ enrolled: 11, waiting: [], lessons: 40 },
  },
]
