import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { sendPdf } from '#app/core/documents/send_pdf'
import { findOwnClient } from '#app/clients/find_own_client'
import { openClientRecord } from '#app/clients/open_client_record'
import { paperLanguage } from '#app/clients/papers/bilingual'
import { clauseOn, findClause } from '#app/clients/papers/clause_of'
import { handOverClause } from '#app/clients/papers/hand_over_clause'
import { paperReader } from '#app/clients/papers/paper_reader'
import { printClause } from '#app/clients/papers/print_clause'
import { handoverValidator, printValidator } from '#app/clients/validators/papers_validator'

export default class ClauseHandoversController {
  /** The clause to print, bilingual: the newest version, or one that was given before. */
  async show(ctx: HttpContext) {
    const { language, version } = await ctx.request.validateUsing(printValidator)
    const client = await openClientRecord(ctx.params.id, ctx.auth.getUserOrFail(), 'papers')
    const clause = version ? await findClause(version) : await clauseOn()
    if (!clause) {
      throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
    }
    const reader = await paperReader(client)
    const pdf = await printClause(clause, language ?? paperLanguage(client.language), reader)
    return sendPdf(ctx, pdf, `klauzula-${clause.version}`)
  }

  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    await handOverClause(client, await request.validateUsing(handoverValidator), staff)
    session.flash('notice', t('papers:clause.recorded'))
    return response.redirect().toRoute('clients.papers.show', { id: client.id })
  }
}
