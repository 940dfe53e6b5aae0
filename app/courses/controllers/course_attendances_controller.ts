import type { HttpContext } from '@adonisjs/core/http'
import { courseHead } from '#app/courses/course_head'
import { findCourse } from '#app/courses/find_course'
import { meetingsToMark } from '#app/courses/meetings_to_mark'
import { peopleOf } from '#app/courses/people_of'
import { recordPeopleViewed } from '#app/courses/record_people_viewed'

/** How the people of a group attend, and which lists are still to be marked. */
export default class CourseAttendancesController {
  async index({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const course = await findCourse(params.id, staff)
    await recordPeopleViewed(course, staff, 'attendance')
    const entries = await peopleOf(course.groupId, staff)
    return inertia.render('courses/attendance', {
      head: await courseHead(course),
      people: entries.flatMap(({ people }) => people),
      threshold: course.attendanceThreshold,
      meetings: await meetingsToMark(course.groupId),
    })
  }
}
