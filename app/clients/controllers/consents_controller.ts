import type { HttpContext } from '@adonisjs/core/http'
import { sendPdf } from '#app/core/documents/send_pdf'
import { findOwnClient } from '#app/clients/find_own_client'
import { openClientRecord } from '#app/clients/open_client_record'
import { paperLanguage } from '#app/clients/papers/bilingual'
import { findConsent } from '#app/clients/papers/find_consent'
import { giveConsent } from '#app/clients/papers/give_consent'
import { paperReader } from '#app/clients/papers/paper_reader'
import { printConsent } from '#app/clients/papers/print_consent'
import { consentValidator } from '#app/clients/validators/papers_validator'

export default class ConsentsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { partner, channel, ...given } = await request.validateUsing(consentValidator)
    const details = { partner_sharing: partner, contact_channel: channel, image: null }
    const detail = details[given.purpose] ?? ''
    await giveConsent(client, { ...given, detail }, staff)
    session.flash('notice', t('papers:consent.recorded'))
    return response.redirect().toRoute('clients.papers.show', { id: client.id })
  }

  /** The consent as it was given: its version, its language, what it named. */
  async show(ctx: HttpContext) {
    const client = await openClientRecord(ctx.params.id, ctx.auth.getUserOrFail(), 'papers')
    const consent = await findConsent(client, ctx.params.consentId)
    const pdf = await printConsent({
      ...consent.asPrinted,
      language: paperLanguage(consent.language),
      reader: await paperReader(client),
    })
    return sendPdf(ctx, pdf, `zgoda-${consent.version}`)
  }
}
