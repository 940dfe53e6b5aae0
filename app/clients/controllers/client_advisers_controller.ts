import type { HttpContext } from '@adonisjs/core/http'
import { refuseField } from '#app/core/refuse_field'
import { advisersOf } from '#app/clients/belonging/advisers_of'
import { leadClient } from '#app/clients/belonging/lead_client'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import { adviserValidator } from '#app/clients/validators/belonging_validator'

export default class ClientAdvisersController {
  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { adviserId } = await request.validateUsing(adviserValidator)
    const advisers = await advisersOf(client)
    if (adviserId && !advisers.some(({ id }) => id === adviserId)) {
      refuseField(session, 'adviserId', t('person:belonging.no_adviser_here'))
      return response.redirect().back()
    }
    await changeRecord(client, staff, 'client_adviser.changed', (trx) =>
      leadClient(client.id, adviserId, staff, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }
}
