import type { HttpContext } from '@adonisjs/core/http'
import { courseHead } from '#app/courses/course_head'
import { findCourse } from '#app/courses/find_course'
import { coursePanel } from '#app/courses/course_panel'
import { priorityOf } from '#app/courses/priority'
import { recordPeopleViewed } from '#app/courses/record_people_viewed'
import { offersForPage, waitingForPage } from '#app/courses/waiting_page'
import { panelValidator } from '#app/courses/validators/enrolment_validator'

/** Who waits for a seat, in which order and why, and what was offered. */
export default class CourseWaitingListsController {
  async show({ auth, params, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const [, asked] = await panelValidator.tryValidate(request.qs())
    const course = await findCourse(params.id, staff)
    await recordPeopleViewed(course, staff, 'waiting')
    const reader = { staff, locale }
    return inertia.render('courses/waiting', {
      head: await courseHead(course),
      freeSeats: course.group.freeSeats,
      priority: priorityOf(course.group.priorities),
      waiting: await waitingForPage(course.groupId, reader),
      offers: await offersForPage(course.groupId, reader),
      panel: await coursePanel(course, asked ?? {}, staff),
    })
  }
}
