import type { HttpContext } from '@adonisjs/core/http'
import { inTransaction } from '#app/core/transaction'
import { mergePair } from '#app/clients/duplicates/merge_pair'
import { listMerges } from '#app/clients/duplicates/duplicate_list'
import { findOwnClient } from '#app/clients/find_own_client'
import { findPair, openPair } from '#app/clients/duplicates/find_pair'
import { undoMerge } from '#app/clients/merging/undo_merge'
import ClientMerge from '#app/clients/models/client_merge'
import { duplicateListValidator, mergeValidator } from '#app/clients/validators/duplicate_validator'

export default class DuplicateMergesController {
  async index({ request, auth, inertia }: HttpContext) {
    const [, filters] = await duplicateListValidator.tryValidate(request.qs())
    const merges = await listMerges(filters?.page ?? 1, auth.getUserOrFail())
    return inertia.render('clients/merges', { merges })
  }

  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const form = await request.validateUsing(mergeValidator)
    const { first, second } = await openPair(await findPair(params.id), staff)
    const merge = await inTransaction((trx) => mergePair(first, second, form, staff, trx))
    session.flash('notice', t('duplicates:merged_notice'))
    return response.redirect().toRoute('clients.show', { id: merge.survivorId })
  }

  async destroy({ params, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { survivorId } = await ClientMerge.findOrFail(params.id)
    await findOwnClient(survivorId, staff)
    await inTransaction((trx) => undoMerge(params.id, staff, trx))
    session.flash('notice', t('duplicates:undone_notice'))
    return response.redirect().toRoute('clients.show', { id: survivorId })
  }
}
