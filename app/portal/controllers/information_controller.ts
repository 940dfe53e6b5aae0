import type { HttpContext } from '@adonisjs/core/http'
import { clauseOn, clauseText } from '#app/clients/papers/clause_of'

export default class InformationController {
  about({ inertia }: HttpContext) {
    return inertia.render('portal/about', {})
  }

  accessibility({ inertia }: HttpContext) {
    return inertia.render('portal/accessibility', {})
  }

  async privacy({ inertia, locale }: HttpContext) {
    const clause = await clauseOn()
    const text = clause ? await clauseText(clause, locale) : null
    return inertia.render('portal/privacy', { clause: text, version: clause?.version ?? null })
  }
}
