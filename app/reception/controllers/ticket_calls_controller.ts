import type { HttpContext } from '@adonisjs/core/http'
import { ownBranch } from '#app/reception/branch_of'
import { callNext, callTicket, putBack } from '#app/reception/call_ticket'
import { ticketsOf } from '#app/reception/tickets_of'
import { callValidator } from '#app/reception/validators/ticket_validator'

/** “Number 12, please”: calling the next person, or a chosen one, and calling it off. */
export default class TicketCallsController {
  async store({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { branch_id: wished, ticket_id: id } = await request.validateUsing(callValidator)
    const branch = ownBranch(staff, wished)
    await staff.load('languages')
    const chosen = id ? await ticketsOf(staff).where('id', id).firstOrFail() : null
    if (chosen) {
      await callTicket(chosen, staff)
    }
    const called = chosen ?? (await callNext(branch.id, staff))
    const said = called
      ? t('reception:called_number', { number: called.number })
      : t('reception:nobody')
    session.flash('notice', said)
    return response.redirect(`/queue?branch=${branch.id}`, false, 303)
  }

  async destroy({ auth, params, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const ticket = await ticketsOf(staff).where('id', params.id).firstOrFail()
    await putBack(ticket, staff)
    return response.redirect(`/queue?branch=${ticket.branchId}`, false, 303)
  }
}
