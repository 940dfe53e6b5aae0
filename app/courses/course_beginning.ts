import { DateTime } from 'luxon'
import { todayInWarsaw } from '#app/core/clock'
import { absenceLimitOf } from '#app/groups/attendance/absences/absence_decision'
import { USUAL_RULE } from '#app/groups/group_rule'
import type StaffMember from '#app/identity/models/staff_member'
import { termOf } from '#app/courses/course_term'
import { findCourse } from '#app/courses/find_course'
import { priorityOf } from '#app/courses/priority'

const nextMonday = (day: string) =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ weeks: 1 }).startOf('week').toISODate()!

/** What an empty form of a new group begins with: what most groups of the Centre have. */
function usual(staff: StaffMember) {
  const first = nextMonday(todayInWarsaw())
  return {
    ...{ name: '', level: 'A1.1', term: termOf(first), mode: 'here', language: 'pl' },
    ...{ isPublic: true, attendanceThreshold: 75, testThreshold: 65, projectId: null },
    ...{
      hasChildcare: false,
      placeNote: null,
      priority: priorityOf(USUAL_RULE),
      absenceLimit: 3 as number | null,
    },
    ...{ branchId: staff.homeBranchId!, capacity: 15, lessons: 60, lessonMinutes: 45 },
    ...{ perMeeting: 2, times: [] as { weekday: number; time: string }[], first },
    ...{ teacherId: null, roomId: null, skip: [] },
  }
}

/** The form of a new group; after the pattern of `like` when the address names one. */
export async function courseBeginning(like: string | undefined, staff: StaffMember) {
  const beginning = usual(staff)
  if (!like) {
    return beginning
  }
  const { group, ...edition } = await findCourse(like, staff).then((found) => ({
    group: found.group,
    level: found.level,
    attendanceThreshold: found.attendanceThreshold,
    testThreshold: found.testThreshold,
    projectId: found.projectId,
    hasChildcare: found.hasChildcare,
    placeNote: found.placeNote,
    lessons: found.lessons,
    lessonMinutes: found.lessonMinutes,
  }))
  const { mode, language, isPublic, branchId, capacity, priorities } = group
  return {
    ...beginning,
    ...edition,
    ...{ mode, language, isPublic, branchId, capacity, priority: priorityOf(priorities) },
    absenceLimit: absenceLimitOf(group),
  }
}
