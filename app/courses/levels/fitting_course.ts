import { currentLevelOf } from '#app/courses/levels/record_level'
import { wholeLevel, type CourseLevel } from '#app/courses/course_level'
import { CHECK_LEVELS, type CheckLevel } from '#app/courses/self_check/check_level'

/** The place of a level among the steps; a whole level begins with its first half. */
export const stepOf = (level: CourseLevel) =>
  CHECK_LEVELS.findIndex((step) => step === level || wholeLevel(step) === level)

/** A course leads to a level: it fits who has the step before. Above the last step there is none. */
export const fittingCourse = (level: CourseLevel): CheckLevel =>
  CHECK_LEVELS[Math.min(stepOf(level) + 1, CHECK_LEVELS.length - 1)]

/** The course after the level that is known of somebody; null when nobody has asked. */
export async function suggestedCourse(participantId: string) {
  const known = await currentLevelOf(participantId)
  return known ? fittingCourse(known.level) : null
}
