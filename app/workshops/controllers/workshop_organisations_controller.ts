import type { HttpContext } from '@adonisjs/core/http'
import { TranslatedMessages } from '#app/core/translated_messages'
import { findWorkshop } from '#app/workshops/find_workshop'
import { addOrganisation } from '#app/workshops/organisations/add_organisation'
import { organisationOf } from '#app/workshops/organisations/organisations_of'
import { settleOrganisation } from '#app/workshops/organisations/settle_organisation'
import {
  organisationValidator,
  settlementValidator,
} from '#app/workshops/validators/organisation_validator'

/** Schools, offices and others that come with people whom nobody names. */
export default class WorkshopOrganisationsController {
  async store(ctx: HttpContext) {
    const { auth, params, request, response, session, t } = ctx
    const staff = auth.getUserOrFail()
    const { groupId } = await findWorkshop(params.id, staff)
    const messagesProvider = new TranslatedMessages(ctx, 'thing')
    const form = await request.validateUsing(organisationValidator, { messagesProvider })
    await addOrganisation(groupId, form, staff)
    session.flash('notice', t('workshops:organisations.saved', { name: form.name }))
    return response.redirect().toRoute('workshops.show', { id: groupId })
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { groupId } = await findWorkshop(params.id, staff)
    const organisation = await organisationOf(groupId, params.organisationId)
    const settlement = await request.validateUsing(settlementValidator)
    await settleOrganisation(organisation, settlement, staff)
    const what = settlement.came > 0 ? 'came' : 'withdrawn'
    session.flash('notice', t(`workshops:organisations.done.${what}`, { name: organisation.name }))
    return response.redirect().toRoute('workshops.show', { id: groupId })
  }
}
