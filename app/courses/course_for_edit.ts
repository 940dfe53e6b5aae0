import { absenceLimitOf } from '#app/groups/attendance/absences/absence_decision'
import type CourseEdition from '#app/courses/models/course_edition'
import { priorityOf } from '#app/courses/priority'

/** What the settings of a course can change. */
export function courseForEdit(edition: CourseEdition) {
  const { group } = edition
  const { name, mode, language, isPublic, priorities, state, version, branchId } = group
  return {
    ...{ name, mode, language, isPublic, state, version, branchId },
    level: edition.level,
    term: edition.term,
    attendanceThreshold: edition.attendanceThreshold,
    testThreshold: edition.testThreshold,
    projectId: edition.projectId,
    hasChildcare: edition.hasChildcare,
    placeNote: edition.placeNote,
    priority: priorityOf(priorities),
    absenceLimit: absenceLimitOf(group),
  }
}
