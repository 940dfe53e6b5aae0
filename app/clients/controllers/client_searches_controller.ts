import type { HttpContext } from '@adonisjs/core/http'
import { searchClients } from '#app/clients/search_clients'
import FoundClientTransformer from '#app/clients/transformers/found_client_transformer'
import { searchValidator } from '#app/clients/validators/client_validator'

/** The words travel in the body, so that no name or phone stands in an address or a log. */
export default class ClientSearchesController {
  async store({ request, auth }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { words } = await request.validateUsing(searchValidator)
    const { clients, count } = await searchClients(words, staff)
    return {
      clients: clients.map((client) => new FoundClientTransformer(client, staff).toObject()),
      count,
    }
  }
}
