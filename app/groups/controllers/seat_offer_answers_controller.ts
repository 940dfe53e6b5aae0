import type { HttpContext } from '@adonisjs/core/http'
import { SeatOfferEnded } from '#app/groups/errors'
import { offerOfStaff } from '#app/groups/groups_of'
import { acceptForPerson, declineFor } from '#app/groups/offers/answer_offer'
import { answerValidator } from '#app/groups/validators/group_validator'

/** What the person said on the telephone or at the desk. */
export default class SeatOfferAnswersController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const offer = await offerOfStaff(params.id, staff)
    const { answer } = await request.validateUsing(answerValidator)
    if (answer === 'accepted') {
      await acceptForPerson(offer, staff.id)
    } else if (!(await declineFor(offer, staff.id))) {
      throw new SeatOfferEnded()
    }
    session.flash('notice', t(`groups:done.${answer}`))
    return response.redirect().status(303).back()
  }
}
