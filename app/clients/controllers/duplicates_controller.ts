import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import { duplicatePage } from '#app/clients/duplicates/duplicate_page'
import { listDuplicates } from '#app/clients/duplicates/duplicate_list'
import { closedOf, findPair, openPair } from '#app/clients/duplicates/find_pair'
import { recordClientViewed } from '#app/clients/record_client_viewed'
import FoundClientTransformer from '#app/clients/transformers/found_client_transformer'
import { duplicateListValidator } from '#app/clients/validators/duplicate_validator'

/** Pairs of records that may be one person. */
export default class DuplicatesController {
  async index({ request, auth, inertia }: HttpContext) {
    const [, filters] = await duplicateListValidator.tryValidate(request.qs())
    const branches = await Branch.query().orderBy('name')
    return inertia.render('clients/duplicates', {
      pairs: await listDuplicates(filters ?? {}, auth.getUserOrFail()),
      filters: filters ?? {},
      branches: branches.map(({ id, name }) => ({ value: id, label: name })),
    })
  }

  async show({ params, auth, inertia, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const pair = await findPair(params.id)
    const survivorId = pair.first.mergedIntoId ?? pair.second.mergedIntoId
    if (survivorId) {
      return response.redirect().status(303).toRoute('clients.show', { id: survivorId })
    }
    const closed = await closedOf(pair, staff)
    if (closed.length > 0) {
      const people = closed.map((client) => new FoundClientTransformer(client, staff).toObject())
      return inertia.render('clients/closed_duplicate', { id: pair.id, people })
    }
    const { first, second } = await openPair(pair, staff)
    await recordClientViewed(first, staff)
    await recordClientViewed(second, staff)
    return inertia.render('clients/duplicate', duplicatePage(pair, first, second, staff))
  }
}
