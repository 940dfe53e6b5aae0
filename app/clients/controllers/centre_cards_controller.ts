import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { issueCard } from '#app/clients/cards/issue_card'
import { printCard } from '#app/clients/cards/print_card'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import { recordsOf } from '#app/clients/merging/records_of'
import CentreCard from '#app/clients/models/centre_card'
import { recordId } from '#app/clients/validators/dated'

const issuingValidator = vine.create({ replaces: recordId().nullable().optional() })

export default class CentreCardsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { replaces } = await request.validateUsing(issuingValidator)
    await changeRecord(client, staff, 'centre_card.issued', (trx) =>
      issueCard(client.id, replaces ?? null, staff, trx)
    )
    session.flash('notice', t('person:card.issued'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }

  /** The card to print. */
  async show({ params, auth, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const card = await CentreCard.query()
      .where('id', params.cardId)
      .whereIn('client_id', recordsOf(client.id))
      .whereNull('revoked_at')
      .firstOrFail()
    const subject = { subjectType: 'client', subjectId: client.id, branchId: client.branchId }
    await recordAudit({ staffMemberId: staff.id, action: 'centre_card.printed', ...subject })
    response.header('Content-Type', 'application/pdf')
    response.header('Content-Disposition', 'inline; filename="karta-mci.pdf"')
    return response.send(await printCard(card, client.branchId))
  }
}
