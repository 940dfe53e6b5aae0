import type { HttpContext } from '@adonisjs/core/http'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import { nameGuardian, writeGuardian } from '#app/clients/household/name_guardian'
import Guardianship from '#app/clients/models/guardianship'
import { guardianValidator } from '#app/clients/validators/household_validator'

export default class GuardianshipsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const answers = await request.validateUsing(guardianValidator)
    await changeRecord(client, staff, 'guardianship.added', (trx) =>
      nameGuardian(client.id, answers, staff, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const guardianship = await Guardianship.query()
      .where({ id: params.guardianshipId, client_id: client.id })
      .firstOrFail()
    const answers = await request.validateUsing(guardianValidator)
    await changeRecord(client, staff, 'guardianship.changed', (trx) =>
      writeGuardian(guardianship, answers, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }
}
