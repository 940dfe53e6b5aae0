import type { HttpContext } from '@adonisjs/core/http'
import { decideDifferent } from '#app/clients/duplicates/decide_different'
import { findPair, openPair } from '#app/clients/duplicates/find_pair'

export default class DuplicateDecisionsController {
  /** "Two people": remembered, and never offered again. */
  async store({ params, auth, response, session, t }: HttpContext) {
    const pair = await findPair(params.id)
    const staff = auth.getUserOrFail()
    await openPair(pair, staff)
    await decideDifferent(pair, staff)
    session.flash('notice', t('duplicates:different_notice'))
    return response.redirect().toRoute('duplicates.index')
  }
}
