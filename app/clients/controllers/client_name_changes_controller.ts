import type { HttpContext } from '@adonisjs/core/http'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import { takeNewName } from '#app/clients/names/take_new_name'
import { newNameValidator } from '#app/clients/validators/name_validator'

/** A new name from a day on: by marriage, divorce or decision. */
export default class ClientNameChangesController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const name = await request.validateUsing(newNameValidator)
    await changeRecord(client, staff, 'client_name.changed', (trx) =>
      takeNewName(client, name, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }
}
