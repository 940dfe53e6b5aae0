import type { HttpContext } from '@adonisjs/core/http'
import { groupOfStaff } from '#app/groups/groups_of'
import { offerByHand } from '#app/groups/offers/offer_by_hand'
import { offerValidator } from '#app/groups/validators/group_validator'

export default class SeatOffersController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const group = await groupOfStaff(params.id, staff)
    const { entry, reason } = await request.validateUsing(offerValidator)
    await offerByHand(group.id, entry, { reason, staffMemberId: staff.id })
    session.flash('notice', t('groups:done.offered'))
    return response.redirect().status(303).back()
  }
}
