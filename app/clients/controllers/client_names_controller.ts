import type { HttpContext } from '@adonisjs/core/http'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import ClientName from '#app/clients/models/client_name'
import { addName, correctName, removeName } from '#app/clients/names/save_name'
import { nameCorrectionValidator, nameValidator } from '#app/clients/validators/name_validator'

const nameOf = (clientId: string, id: string) =>
  ClientName.query().where({ id, client_id: clientId })

export default class ClientNamesController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const answers = await request.validateUsing(nameValidator)
    await changeRecord(client, staff, 'client_name.added', (trx) =>
      addName(client.id, answers, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const name = await nameOf(client.id, params.nameId).firstOrFail()
    const answers = await request.validateUsing(nameCorrectionValidator)
    await changeRecord(client, staff, 'client_name.corrected', (trx) =>
      correctName(name, answers, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }

  /** A name in use can be changed, never taken away. */
  async destroy({ params, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const name = await nameOf(client.id, params.nameId)
      .whereNotIn('kind', ['current', 'other_script'])
      .firstOrFail()
    await changeRecord(client, staff, 'client_name.removed', (trx) => removeName(name, trx))
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }
}
