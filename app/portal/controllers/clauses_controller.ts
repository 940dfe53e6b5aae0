import type { HttpContext } from '@adonisjs/core/http'
import { Exception } from '@adonisjs/core/exceptions'
import { sendPdf } from '#app/core/documents/send_pdf'
import { clauseOn } from '#app/clients/papers/clause_of'
import { blankClause } from '#app/portal/blank_clause'

/** The information clause in force, in the visitor's language and Polish, to print. */
export default class ClausesController {
  async show(ctx: HttpContext) {
    const clause = await clauseOn()
    if (!clause) {
      throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
    }
    return sendPdf(ctx, await blankClause(clause, ctx.locale), `klauzula-${clause.version}`)
  }
}
