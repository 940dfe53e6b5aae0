import type { HttpContext } from '@adonisjs/core/http'
import { changeRecord } from '#app/clients/change_record'
import { addContact, changeContact } from '#app/clients/contacts/save_contact'
import { findOwnClient } from '#app/clients/find_own_client'
import ContactPoint from '#app/clients/models/contact_point'
import { contactValidator } from '#app/clients/validators/contact_validator'

export default class ClientContactsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const answers = await request.validateUsing(contactValidator)
    await changeRecord(client, staff, 'contact_point.added', (trx) =>
      addContact(client.id, answers, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const contact = await ContactPoint.query()
      .where('id', params.contactId)
      .whereHas('participant', (own) => void own.where('client_id', client.id))
      .firstOrFail()
    const answers = await request.validateUsing(contactValidator)
    await changeRecord(client, staff, 'contact_point.changed', (trx) =>
      changeContact(client.id, contact, answers, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }
}
