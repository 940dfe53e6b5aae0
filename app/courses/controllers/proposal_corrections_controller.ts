import type { HttpContext } from '@adonisjs/core/http'
import { applicationsOf } from '#app/courses/applications/applications_of'
import { correctProposal } from '#app/courses/assignment/correct_proposal'
import { coursesToFill } from '#app/courses/assignment/load_groups'
import { CourseNotOffered } from '#app/courses/errors'
import { correctionValidator } from '#app/courses/validators/application_validator'

const WAITING = 'waiting'

export default class ProposalCorrectionsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { group, version } = await request.validateUsing(correctionValidator)
    const application = await applicationsOf(staff).where('id', params.id).firstOrFail()
    if (group && group !== WAITING) {
      await this.refuseUnknown(group, staff)
    }
    const seen = application.merge({ version })
    await correctProposal(seen, group === WAITING ? null : (group ?? undefined), staff)
    session.flash('notice', t('applications:done.corrected'))
    return response.redirect('/course-proposal', false, 303)
  }

  /** Not found is what a course of another branch, or one that is not filled any more, is. */
  private async refuseUnknown(group: string, staff: Parameters<typeof coursesToFill>[0]) {
    const editions = await coursesToFill(staff)
    if (!editions.some(({ groupId }) => groupId === group)) {
      throw new CourseNotOffered()
    }
  }
}
