import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { sendPdf } from '#app/core/documents/send_pdf'
import { openClientRecord } from '#app/clients/open_client_record'
import { paperLanguage } from '#app/clients/papers/bilingual'
import { consentVersionOn } from '#app/clients/papers/consent_text'
import { paperReader } from '#app/clients/papers/paper_reader'
import { printConsent } from '#app/clients/papers/print_consent'
import { printValidator } from '#app/clients/validators/papers_validator'

/** A form of consent to sign, in the client's language and Polish. */
export default class ConsentFormsController {
  async show(ctx: HttpContext) {
    const { purpose, id } = ctx.params
    const { language = null } = await ctx.request.validateUsing(printValidator)
    const client = await openClientRecord(id, ctx.auth.getUserOrFail(), 'papers')
    const version = await consentVersionOn(purpose)
    if (!version) {
      throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
    }
    const reader = await paperReader(client)
    const form = { purpose, version, reader, language: language ?? paperLanguage(client.language) }
    return sendPdf(ctx, await printConsent(form), `zgoda-${version}`)
  }
}
