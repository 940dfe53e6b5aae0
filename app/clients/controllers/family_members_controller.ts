import type { HttpContext } from '@adonisjs/core/http'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import { registerFamilyMember } from '#app/clients/household/register_family_member'
import { familyMemberValidator } from '#app/clients/validators/household_validator'

/** Somebody of the household whom nobody has registered yet. */
export default class FamilyMembersController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const host = await findOwnClient(params.id, staff)
    await host.load('languages')
    const person = await request.validateUsing(familyMemberValidator)
    const client = await changeRecord(host, staff, 'household.joined', (trx) =>
      registerFamilyMember(host, person, staff, trx)
    )
    session.flash('notice', t('clients:registered', { number: client.number }))
    return response.redirect().toRoute('clients.person.show', { id: host.id })
  }
}
