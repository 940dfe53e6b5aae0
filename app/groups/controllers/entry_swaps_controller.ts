import type { HttpContext } from '@adonisjs/core/http'
import { groupOfEntry } from '#app/groups/groups_of'
import { swapGroups } from '#app/groups/swap_groups'
import { swapValidator } from '#app/groups/validators/group_validator'

export default class EntrySwapsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    await groupOfEntry(params.entry, staff)
    const { other, reason } = await request.validateUsing(swapValidator)
    await groupOfEntry(other, staff)
    await swapGroups(params.entry, other, { reason, staffMemberId: staff.id })
    session.flash('notice', t('groups:done.swapped'))
    return response.redirect().status(303).back()
  }
}
