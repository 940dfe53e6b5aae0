import type { HttpContext } from '@adonisjs/core/http'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { randomLetters } from '#app/core/record_id'
import { languageOptions } from '#app/clients/countries'
import { courseHead } from '#app/courses/course_head'
import { COURSE_LEVELS } from '#app/courses/course_level'
import { findCourse } from '#app/courses/find_course'
import { personToEnrol } from '#app/courses/person_to_enrol'
import { priorityOf } from '#app/courses/priority'
import { enrolmentPageValidator } from '#app/courses/validators/enrolment_validator'

/** The form for people at the desk who want to learn; `groups.enrolments.store` takes it. */
export default class CourseEnrolmentsController {
  async create({ auth, params, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const asked = await request.validateUsing(enrolmentPageValidator)
    const course = await findCourse(params.id, staff)
    return inertia.render('courses/enrol', {
      head: await courseHead(course),
      takesNewcomers: course.group.takesNewcomers,
      priority: priorityOf(course.group.priorities),
      person: await personToEnrol(asked, staff),
      languages: languageOptions(locale, [...PUBLIC_LANGUAGES]),
      levels: [...COURSE_LEVELS],
      oneTimeKey: randomLetters(32),
    })
  }
}
