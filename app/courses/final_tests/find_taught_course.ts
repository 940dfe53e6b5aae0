import db from '@adonisjs/lucid/services/db'
import type StaffMember from '#app/identity/models/staff_member'
import CourseEdition from '#app/courses/models/course_edition'

const ofOwnBranches = (staff: StaffMember) => staff.branches.map(({ id }) => id)

/** The course, if it is of an own branch or taught by this person; any other does not exist. */
export async function findTaughtCourse(
  groupId: string,
  staff: StaffMember
): Promise<CourseEdition> {
  const taught = db.from('group_meetings').where('teacher_id', staff.id).select('group_id')
  const edition = await CourseEdition.query()
    .where('group_id', groupId)
    .whereHas('group', (group) => {
      group.whereIn('branch_id', ofOwnBranches(staff))
      if (!staff.may('courses.view')) {
        group.whereIn('id', taught)
      }
    })
    .preload('group', (group) => void group.preload('branch'))
    .firstOrFail()
  return edition
}
