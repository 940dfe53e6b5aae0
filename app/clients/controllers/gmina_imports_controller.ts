import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { refuseField } from '#app/core/refuse_field'
import { compareDegurba } from '#app/clients/addresses/compare_degurba'
import { importDegurba } from '#app/clients/addresses/import_degurba'
import { readDegurbaTable } from '#app/clients/addresses/read_degurba_table'

const LIMIT = '2mb'

/** The file as a table; otherwise what is wrong with it. */
async function tableOf({ request }: HttpContext) {
  const file = request.file('file', { size: LIMIT })
  if (!file?.tmpPath) {
    return { problem: 'no_file' as const }
  }
  if (!file.isValid) {
    return { problem: 'too_large' as const }
  }
  const table = readDegurbaTable(await readFile(file.tmpPath, 'utf8'))
  return table ? { table } : { problem: 'no_table' as const }
}

export default class GminaImportsController {
  /** Shows what the file would change; writes nothing. */
  async preview(ctx: HttpContext) {
    const { table, problem } = await tableOf(ctx)
    return table
      ? { comparison: await compareDegurba(table), problem: null }
      : { comparison: null, problem: ctx.t(`person:gminas.problems.${problem}`) }
  }

  async store(ctx: HttpContext) {
    const { auth, response, session, t } = ctx
    const { table, problem } = await tableOf(ctx)
    if (!table) {
      refuseField(session, 'file', t(`person:gminas.problems.${problem}`))
      return response.redirect().toRoute('gminas.index')
    }
    const { changes } = await compareDegurba(table)
    await importDegurba(changes, auth.getUserOrFail())
    session.flash('notice', t('person:gminas.imported', { count: changes.length }))
    return response.redirect().toRoute('gminas.index')
  }
}
