import type { HttpContext } from '@adonisjs/core/http'
import { groupOfEntry, groupOfStaff } from '#app/groups/groups_of'
import { moveToGroup } from '#app/groups/move_to_group'
import { moveValidator } from '#app/groups/validators/group_validator'

export default class EntryMovesController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    await groupOfEntry(params.entry, staff)
    const { group_id: groupId, reason } = await request.validateUsing(moveValidator)
    const target = await groupOfStaff(groupId, staff)
    await moveToGroup(params.entry, target.id, { reason, staffMemberId: staff.id })
    session.flash('notice', t('groups:done.moved', { group: target.name }))
    return response.redirect().status(303).back()
  }
}
