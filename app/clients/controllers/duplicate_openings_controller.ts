import type { HttpContext } from '@adonisjs/core/http'
import { closedOf, findPair } from '#app/clients/duplicates/find_pair'
import { openClient } from '#app/clients/open_client'
import { openingValidator } from '#app/clients/validators/client_validator'

export default class DuplicateOpeningsController {
  /** One reason opens those of the pair who belong to another branch. */
  async store({ params, request, auth, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { reason } = await request.validateUsing(openingValidator)
    for (const client of await closedOf(await findPair(params.id), staff)) {
      await openClient(client, reason, staff)
    }
    return response.redirect().toRoute('duplicates.show', { id: params.id })
  }
}
