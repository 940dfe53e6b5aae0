import type { HttpContext } from '@adonisjs/core/http'
import { offerOfStaff } from '#app/groups/groups_of'
import { toldByPhone } from '#app/groups/offers/start_clock'

/** The person was told on the telephone: the offer's clock starts. */
export default class SeatOfferCallsController {
  async store({ auth, params, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const offer = await offerOfStaff(params.id, staff)
    await toldByPhone(offer, staff.id)
    session.flash('notice', t('groups:done.called'))
    return response.redirect().status(303).back()
  }
}
