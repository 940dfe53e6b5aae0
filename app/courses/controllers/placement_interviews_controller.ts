import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { applicationsOf } from '#app/courses/applications/applications_of'
import { LITERACIES } from '#app/courses/applications/application_vocabulary'
import { currentLevelOf } from '#app/courses/levels/record_level'
import { peopleToInterview } from '#app/courses/placement/people_to_interview'
import { recordInterview } from '#app/courses/placement/record_interview'
import { CHECK_LEVELS } from '#app/courses/self_check/check_level'
import { interviewValidator } from '#app/courses/validators/application_validator'

/** The teacher talks with who applied: letters, level, the course that fits. */
export default class PlacementInterviewsController {
  async index({ auth, inertia }: HttpContext) {
    return inertia.render('courses/interviews/index', {
      people: await peopleToInterview(auth.getUserOrFail()),
    })
  }

  async create({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { participant, branchId } = await this.application(params.id, staff)
    const subject = { subjectType: 'course_application', subjectId: params.id, branchId }
    await recordAudit({ staffMemberId: staff.id, action: 'placement.viewed', ...subject })
    const known = await currentLevelOf(participant.id)
    return inertia.render('courses/interviews/form', {
      applicationId: params.id,
      name: participant.displayName,
      language: participant.language,
      known: known ? { level: known.level, source: known.source } : null,
      levels: [...CHECK_LEVELS],
      literacies: [...LITERACIES],
    })
  }

  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { participant } = await this.application(params.id, staff)
    await recordInterview(participant, await request.validateUsing(interviewValidator), staff)
    session.flash('notice', t('applications:done.interviewed'))
    return response.redirect('/placement-interviews', false, 303)
  }

  private application(id: string, staff: Parameters<typeof applicationsOf>[0]) {
    return applicationsOf(staff).where('id', id).firstOrFail()
  }
}
