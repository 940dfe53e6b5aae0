import type { HttpContext } from '@adonisjs/core/http'
import { enrolAtDesk } from '#app/groups/enrol_at_desk'
import { groupOfStaff } from '#app/groups/groups_of'
import { enrolmentValidator } from '#app/groups/validators/group_validator'

export default class GroupEnrolmentsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const group = await groupOfStaff(params.id, staff)
    const given = await request.validateUsing(enrolmentValidator)
    const state = await enrolAtDesk(group, given, staff)
    session.flash('notice', t(`groups:done.${state}`, { group: group.name }))
    return response.redirect().status(303).back()
  }
}
