import type { HttpContext } from '@adonisjs/core/http'
import { applyProposal } from '#app/courses/assignment/apply_proposal'
import { loadProposal } from '#app/courses/assignment/load_proposal'
import { choicesForPage, proposalForPage } from '#app/courses/assignment/proposal_for_page'
import { recordProposalViewed } from '#app/courses/assignment/record_proposal_viewed'
import {
  applyingValidator,
  proposalPageValidator,
} from '#app/courses/validators/application_validator'

/** Who could go to which course, what it rests on, and what each correction costs. */
export default class CourseProposalsController {
  async show({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { application } = await proposalPageValidator.validate(request.qs())
    const loaded = await loadProposal(staff)
    await recordProposalViewed(loaded, staff)
    return inertia.render('courses/proposal/show', {
      ...proposalForPage(loaded),
      choices: application ? choicesForPage(loaded, application) : null,
    })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const { seen } = await request.validateUsing(applyingValidator)
    const { enrolled, waiting, refused } = await applyProposal(seen, auth.getUserOrFail())
    session.flash('notice', t('applications:done.applied', { enrolled, waiting, refused }))
    return response.redirect('/course-proposal', false, 303)
  }
}
