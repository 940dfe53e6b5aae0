import QRCode from 'qrcode'
import type { HttpContext } from '@adonisjs/core/http'
import env from '#start/env'
import { translator } from '#app/core/i18n'
import { direction } from '#app/core/languages'
import { writtenLanguage } from '#app/core/languages'
import { ownBranch } from '#app/reception/branch_of'
import { issueTicket } from '#app/reception/issue_ticket'
import { ticketTokenOf } from '#app/reception/ticket_token'
import { ticketsOf } from '#app/reception/tickets_of'
import { ticketValidator } from '#app/reception/validators/ticket_validator'

const WORDS = ['title', 'wait', 'scan'] as const

export default class TicketsController {
  async store({ auth, request, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { branch_id: wished, ...given } = await request.validateUsing(ticketValidator)
    const id = await issueTicket({
      oneTimeKey: given.one_time_key,
      branchId: ownBranch(staff, wished).id,
      language: given.language,
      topic: given.topic ?? null,
      participantId: null,
      name: given.name ?? null,
      issuedBy: staff.id,
    })
    return response.redirect(`/queue/tickets/${id}`, false, 303)
  }

  /** The paper with the number, in the person's language. */
  async show({ auth, params, inertia }: HttpContext) {
    const ticket = await ticketsOf(auth.getUserOrFail())
      .where('id', params.id)
      .preload('branch')
      .firstOrFail()
    const language = writtenLanguage(ticket.language)
    const t = translator(language)
    const link = `${env.get('APP_URL')}/${language}/tickets/${ticketTokenOf(ticket.id)}`
    return inertia.render('reception/ticket', {
      number: ticket.number,
      branchId: ticket.branchId,
      place: ticket.branch.name,
      language,
      writing: direction(language) as 'ltr' | 'rtl',
      words: Object.fromEntries(WORDS.map((word) => [word, t(`queue:slip.${word}`)])),
      code: await QRCode.toDataURL(link, { margin: 0, width: 240 }),
    })
  }
}
