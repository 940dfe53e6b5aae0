import type { HttpContext } from '@adonisjs/core/http'
import { coursePanel } from '#app/courses/course_panel'
import { courseHead } from '#app/courses/course_head'
import { findCourse } from '#app/courses/find_course'
import { historyOf } from '#app/courses/history_of'
import { peopleGone, peopleOf } from '#app/courses/people_of'
import { recordPeopleViewed } from '#app/courses/record_people_viewed'
import { panelValidator } from '#app/courses/validators/enrolment_validator'

/** Who is in a group. */
export default class CoursePeopleController {
  async index({ auth, params, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const [, asked] = await panelValidator.tryValidate(request.qs())
    const course = await findCourse(params.id, staff)
    await recordPeopleViewed(course, staff, 'people')
    return inertia.render('courses/show', {
      head: await courseHead(course),
      entries: await peopleOf(course.groupId, staff),
      gone: await peopleGone(course.groupId, staff),
      threshold: course.attendanceThreshold,
      panel: await coursePanel(course, asked ?? {}, staff),
      history: await historyOf(course.groupId, staff, locale),
    })
  }
}
