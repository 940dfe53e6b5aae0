import type { HttpContext } from '@adonisjs/core/http'
import { clientHead } from '#app/clients/client_head'
import { openClientRecord } from '#app/clients/open_client_record'
import { personChoices } from '#app/clients/person/person_choices'
import { personPage } from '#app/clients/person/person_page'

export default class PersonsController {
  async show({ params, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await openClientRecord(params.id, staff, 'person')
    return inertia.render('clients/person', {
      head: await clientHead(client, staff),
      person: await personPage(client, staff),
      choices: staff.may('clients.edit') ? await personChoices() : null,
    })
  }
}
