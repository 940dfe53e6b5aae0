import type { CourseLevel } from '#app/courses/course_level'

/** The steps that the self-check tells apart, from the alphabet upwards. */
export const CHECK_LEVELS = [
  'A0',
  'A1.1',
  'A1.2',
  'A2.1',
  'A2.2',
  'B1.1',
  'B1.2',
  'B2.1',
  'B2.2',
] as const satisfies readonly CourseLevel[]

export type CheckLevel = (typeof CHECK_LEVELS)[number]
