import type { HttpContext } from '@adonisjs/core/http'
import { clientHead } from '#app/clients/client_head'
import { openClientRecord } from '#app/clients/open_client_record'
import { papersChoices } from '#app/clients/papers/papers_choices'
import { papersOf } from '#app/clients/papers/papers_of'

export default class PapersController {
  async show({ params, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await openClientRecord(params.id, staff, 'papers')
    return inertia.render('clients/papers', {
      head: await clientHead(client, staff),
      papers: await papersOf(client),
      choices: await papersChoices(client),
    })
  }
}
