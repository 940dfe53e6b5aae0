import type { HttpContext } from '@adonisjs/core/http'
import { changeCapacity } from '#app/groups/change_capacity'
import { groupOfStaff } from '#app/groups/groups_of'
import { capacityValidator } from '#app/groups/validators/group_validator'

export default class GroupCapacitiesController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const group = await groupOfStaff(params.id, staff)
    const change = await request.validateUsing(capacityValidator)
    await changeCapacity(group.id, { ...change, staffMemberId: staff.id })
    session.flash('notice', t('groups:done.capacity', { capacity: change.capacity }))
    return response.redirect().status(303).back()
  }
}
