import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { applicationsOf } from '#app/courses/applications/applications_of'
import { applicationForList } from '#app/courses/applications/application_for_page'
import { applicationPage } from '#app/courses/applications/application_page'
import { applyForCourse, changeApplication } from '#app/courses/applications/apply_for_course'
import { personToApply } from '#app/courses/applications/person_to_apply'
import {
  applicationValidator,
  personValidator,
} from '#app/courses/validators/application_validator'

const AT_ONCE = 50

/** Who wishes for a course, and when they can come. */
export default class CourseApplicationsController {
  async index({ auth, request, inertia }: HttpContext) {
    const state = request.input('state') === 'placed' ? 'placed' : 'open'
    const page = Math.max(1, Number(request.input('page')) || 1)
    const found = await applicationsOf(auth.getUserOrFail(), state)
      .orderBy('applied_at')
      .orderBy('id')
      .paginate(page, AT_ONCE)
    return inertia.render('courses/applications/index', {
      applications: found.all().map(applicationForList),
      pages: { total: found.total, currentPage: found.currentPage, lastPage: found.lastPage },
      state,
    })
  }

  async create({ auth, request, response, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const person = await personToApply(await personValidator.validate(request.qs()), staff)
    const open = await applicationsOf(staff).where('open_key', person.id).first()
    if (open) {
      return response.redirect(`/course-applications/${open.id}`)
    }
    return inertia.render('courses/applications/form', await applicationPage(person, staff))
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const person = await personToApply(await request.validateUsing(personValidator), staff)
    const given = await request.validateUsing(applicationValidator)
    await applyForCourse(person, given, staff)
    session.flash('notice', t('applications:done.made'))
    return response.redirect('/course-applications', false, 303)
  }

  async edit({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const application = await applicationsOf(staff).where('id', params.id).firstOrFail()
    const { id: subjectId, branchId, participant } = application
    const subject = { subjectType: 'course_application', subjectId, branchId }
    await recordAudit({ staffMemberId: staff.id, action: 'course_application.viewed', ...subject })
    const props = await applicationPage(participant, staff, application)
    return inertia.render('courses/applications/form', props)
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const application = await applicationsOf(staff).where('id', params.id).firstOrFail()
    await changeApplication(application, await request.validateUsing(applicationValidator), staff)
    session.flash('notice', t('applications:done.changed'))
    return response.redirect('/course-applications', false, 303)
  }
}
