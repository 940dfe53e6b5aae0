import { recordAudit } from '#app/core/audit'
import type CourseEdition from '#app/courses/models/course_edition'

/** Who looked at the people of which group, and at which part. */
export const recordPeopleViewed = (
  { groupId, group }: CourseEdition,
  staff: { id: string },
  part: 'people' | 'waiting' | 'attendance' | 'papers'
) =>
  recordAudit({
    staffMemberId: staff.id,
    action: `course_${part}.viewed`,
    subjectType: 'group',
    subjectId: groupId,
    branchId: group.branchId,
  })
