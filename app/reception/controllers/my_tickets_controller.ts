import type { HttpContext } from '@adonisjs/core/http'
import { endTicket } from '#app/reception/end_ticket'
import QueueTicket from '#app/reception/models/queue_ticket'
import { placeInQueue } from '#app/reception/queue_page'

/** One's own number on the phone: how many are ahead, where to go when called. */
export default class MyTicketsController {
  async show({ params, inertia, locale }: HttpContext) {
    const ticket = await QueueTicket.byToken(params.token)
    const { number, counter, branch, isWaiting } = ticket
    const isOpen = !ticket.ending && ticket.isOfToday
    return inertia.render('portal/queue/ticket', {
      number,
      counter,
      place: branch.name,
      state: isOpen ? (isWaiting ? 'waiting' : 'called') : 'over',
      ...(await placeInQueue(ticket)),
      leaving: `/${locale}/tickets/${params.token}/leaving`,
      isLive: isOpen,
    })
  }

  async leave({ params, response, locale }: HttpContext) {
    const ticket = await QueueTicket.byToken(params.token)
    await endTicket(ticket, 'left', null)
    return response.redirect(`/${locale}/tickets/${params.token}`, false, 303)
  }
}
