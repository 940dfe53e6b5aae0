import type { HttpContext } from '@adonisjs/core/http'
import { applicationsOf } from '#app/courses/applications/applications_of'
import { withdrawApplication } from '#app/courses/applications/apply_for_course'
import { versionValidator } from '#app/courses/validators/application_validator'

export default class ApplicationWithdrawalsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const application = await applicationsOf(staff).where('id', params.id).firstOrFail()
    const { version } = await request.validateUsing(versionValidator)
    await withdrawApplication(application, version, staff)
    session.flash('notice', t('applications:done.withdrawn'))
    return response.redirect('/course-applications', false, 303)
  }
}
