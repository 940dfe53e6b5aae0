import type { HttpContext } from '@adonisjs/core/http'
import { survivorOf } from '#app/clients/merging/survivor_of'
import Client from '#app/clients/models/client'
import { openClient } from '#app/clients/open_client'
import { refuseMinor } from '#app/clients/refuse_minor'
import { openingValidator } from '#app/clients/validators/client_validator'

export default class ClientOpeningsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const { reason } = await request.validateUsing(openingValidator)
    const client = await survivorOf(await Client.findOrFail(params.id))
    await refuseMinor(client, auth.getUserOrFail())
    await openClient(client, reason, auth.getUserOrFail())
    session.flash('notice', t('clients:opened'))
    return response.redirect().toRoute('clients.show', { id: client.id })
  }
}
