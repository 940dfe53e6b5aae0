import type { HttpContext } from '@adonisjs/core/http'
import { endTicket } from '#app/reception/end_ticket'
import { formAfter } from '#app/reception/form_after'
import { ticketsOf } from '#app/reception/tickets_of'
import { endingValidator } from '#app/reception/validators/ticket_validator'

/** What became of a ticket; a consultation or an appointment goes on in its form. */
export default class TicketEndingsController {
  async store({ auth, params, request, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { outcome } = await request.validateUsing(endingValidator)
    const ticket = await ticketsOf(staff)
      .where('id', params.id)
      .preload('participant')
      .firstOrFail()
    await endTicket(ticket, outcome, staff.id)
    return response.redirect(formAfter(ticket, outcome), false, 303)
  }
}
