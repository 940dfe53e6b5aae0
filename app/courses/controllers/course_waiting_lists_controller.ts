import type { HttpContext } from '@adonisjs/core/http'
import { courseHead } from '#app/courses/course_head'
import { findCourse } from '#app/courses/find_course'
import { coursePanel } from '#app/courses/course_panel'
import { priorityOf } from '#app/courses/priority'
import { recordPeopleViewed } from '#app/courses/record_people_viewed'
import { panelValidator } from '#app/courses/validators/enrolment_validator'
import { offersForPage } from '#app/groups/offers/offers_for_page'
import { waitingForPage } from '#app/groups/waiting_for_page'

/** Who waits for a seat, in which order and why, and what was offered. */
export default class CourseWaitingListsController {
  async show({ auth, params, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const [, asked] = await panelValidator.tryValidate(request.qs())
    const course = await findCourse(params.id, staff)
    await recordPeopleViewed(course, staff, 'waiting')
    return inertia.render('courses/waiting', {
      head: await courseHead(course),
      freeSeats: course.group.freeSeats,
      priority: priorityOf(course.group.priorities),
      waiting: await waitingForPage(course.groupId, staff, locale),
      offers: await offersForPage(course.groupId, staff),
      panel: await coursePanel(course, asked ?? {}, staff),
    })
  }
}
