import type { HttpContext } from '@adonisjs/core/http'
import { refuseField } from '#app/core/refuse_field'
import { gminasNamed } from '#app/clients/addresses/locality'
import { addAddress, changeAddress, type AddressAnswers } from '#app/clients/addresses/save_address'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import ClientAddress from '#app/clients/models/client_address'
import { addressValidator } from '#app/clients/validators/address_validator'

/** The gmina follows from the locality, when only one is called so. */
async function withGmina(answers: AddressAnswers) {
  const isAsked = answers.place === 'malopolska' && answers.locality && !answers.gminaTeryt
  const gminas = isAsked ? await gminasNamed(answers.locality!) : []
  const [only] = gminas
  const known = gminas.length === 1 ? { ...answers, gminaTeryt: only.teryt } : answers
  return { answers: known, isAmbiguous: gminas.length > 1 }
}

export default class ClientAddressesController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { answers, isAmbiguous } = await withGmina(await request.validateUsing(addressValidator))
    if (isAmbiguous) {
      refuseField(session, 'gminaTeryt', t('person:addresses.ambiguous'))
      return response.redirect().back()
    }
    await changeRecord(client, staff, 'client_address.added', (trx) =>
      addAddress(client.id, answers, staff, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const address = await ClientAddress.query()
      .where({ id: params.addressId, client_id: client.id })
      .firstOrFail()
    const { answers, isAmbiguous } = await withGmina(await request.validateUsing(addressValidator))
    if (isAmbiguous) {
      refuseField(session, 'gminaTeryt', t('person:addresses.ambiguous'))
      return response.redirect().back()
    }
    await changeRecord(client, staff, 'client_address.changed', (trx) =>
      changeAddress(address, answers, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }
}
