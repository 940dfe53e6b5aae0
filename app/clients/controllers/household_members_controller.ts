import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import { changeMembership } from '#app/clients/household/change_membership'
import { joinHousehold } from '#app/clients/household/join_household'
import Client from '#app/clients/models/client'
import HouseholdMember from '#app/clients/models/household_member'
import { joiningValidator, membershipValidator } from '#app/clients/validators/household_validator'

export default class HouseholdMembersController {
  /** Somebody registered already joins the household. */
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const joining = await request.validateUsing(joiningValidator)
    const guest = await Client.query()
      .where('id', joining.clientId)
      .whereNot('id', client.id)
      .firstOrFail()
    const subject = { subjectType: 'client', subjectId: guest.id, branchId: guest.branchId }
    await changeRecord(client, staff, 'household.joined', async (trx) => {
      await joinHousehold(client.id, joining, staff, trx)
      await recordAudit({ staffMemberId: staff.id, action: 'household.joined', ...subject }, trx)
    })
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const member = await HouseholdMember.query()
      .where('id', params.memberId)
      .whereIn('household_id', (own) => {
        void own.from('household_members').where('client_id', client.id).select('household_id')
      })
      .firstOrFail()
    const answers = await request.validateUsing(membershipValidator)
    await changeRecord(client, staff, 'household.changed', (trx) =>
      changeMembership(member, answers, trx)
    )
    session.flash('notice', t('person:saved'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }
}
