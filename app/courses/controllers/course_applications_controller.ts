import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { applicationsOf } from '#app/courses/applications/applications_of'
import {
  applicationForForm,
  applicationForList,
} from '#app/courses/applications/application_for_page'
import { applyForCourse, changeApplication } from '#app/courses/applications/apply_for_course'
import { formChoices } from '#app/courses/applications/application_choices'
import { householdOf, personToApply } from '#app/courses/applications/person_to_apply'
import { suggestedCourse } from '#app/courses/levels/fitting_course'
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

  async create({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const person = await personToApply(await personValidator.validate(request.qs()), staff)
    return inertia.render('courses/applications/form', {
      ...formChoices(staff),
      person: { id: person.id, name: person.displayName },
      suggested: await suggestedCourse(person.id),
      hasHousehold: (await householdOf(person)) !== null,
      application: null,
    })
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
    return inertia.render('courses/applications/form', {
      ...formChoices(staff),
      person: { id: participant.id, name: participant.displayName },
      suggested: await suggestedCourse(participant.id),
      hasHousehold: (await householdOf(participant)) !== null,
      application: applicationForForm(application),
    })
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const application = await applicationsOf(staff).where('id', params.id).firstOrFail()
    await changeApplication(application, await request.validateUsing(applicationValidator), staff)
    session.flash('notice', t('applications:done.changed'))
    return response.redirect('/course-applications', false, 303)
  }
}
