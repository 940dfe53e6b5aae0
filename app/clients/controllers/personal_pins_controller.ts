import type { HttpContext } from '@adonisjs/core/http'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import { pinsOfClient } from '#app/clients/pins/pins_of_client'

/** The PIN was forgotten, or somebody else knows it: it goes, and with it every open My Centre. */
export default class PersonalPinsController {
  async destroy({ params, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    await changeRecord(client, staff, 'personal_pin.reset', (trx) =>
      pinsOfClient(client.id, trx).delete()
    )
    session.flash('notice', t('person:pin.was_reset'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }
}
