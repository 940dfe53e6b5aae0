import type { HttpContext } from '@adonisjs/core/http'
import { meetingLines } from '#app/groups/meetings/pages/meeting_lines'
import { courseHead } from '#app/courses/course_head'
import { findCourse } from '#app/courses/find_course'

/** The dates of a group. */
export default class CourseMeetingsController {
  async index({ auth, params, inertia }: HttpContext) {
    const course = await findCourse(params.id, auth.getUserOrFail())
    return inertia.render('courses/meetings', {
      head: await courseHead(course),
      meetings: await meetingLines(course.groupId),
    })
  }
}
