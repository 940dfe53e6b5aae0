/**
 * Levels a course leads to: whole levels of the European framework and their halves. `A0` begins with
 * the Latin alphabet.
 */
export const COURSE_LEVELS = [
  'A0',
  'A1',
  'A1.1',
  'A1.2',
  'A2',
  'A2.1',
  'A2.2',
  'B1',
  'B1.1',
  'B1.2',
  'B2',
  'B2.1',
  'B2.2',
] as const

export type CourseLevel = (typeof COURSE_LEVELS)[number]

export const WHOLE_LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2'] as const

export type WholeLevel = (typeof WHOLE_LEVELS)[number]

/** `A1` of `A1.2`: the level that indicators count. */
export const wholeLevel = (code: CourseLevel) => code.split('.')[0] as WholeLevel

/** Half levels behind somebody: none at A0, one at A1.1, two at A1.2, which completes A1. */
const halves = (code: CourseLevel) => {
  const whole = WHOLE_LEVELS.indexOf(wholeLevel(code)) * 2
  return code.endsWith('.1') ? whole - 1 : whole
}

/** How many whole levels somebody gained; neither from A1.1 to A1.2 nor from A1.2 to A2.1 is there one. */
export const levelsBetween = (from: CourseLevel, to: CourseLevel) =>
  Math.trunc((halves(to) - halves(from)) / 2)
