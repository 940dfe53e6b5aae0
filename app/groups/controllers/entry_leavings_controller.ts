import type { HttpContext } from '@adonisjs/core/http'
import { groupOfEntry } from '#app/groups/groups_of'
import { leaveGroup } from '#app/groups/leave_group'
import { leavingValidator } from '#app/groups/validators/group_validator'

export default class EntryLeavingsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    await groupOfEntry(params.entry, staff)
    const { participant_ids: participantIds, ...leaving } =
      await request.validateUsing(leavingValidator)
    await leaveGroup(params.entry, { ...leaving, participantIds, staffMemberId: staff.id })
    session.flash('notice', t(`groups:done.${leaving.as}`))
    return response.redirect().status(303).back()
  }
}
