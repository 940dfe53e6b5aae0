import type { HttpContext } from '@adonisjs/core/http'
import { inTransaction } from '#app/core/transaction'
import { changeClient } from '#app/clients/change_client'
import { listClients } from '#app/clients/client_list'
import { listOptions } from '#app/clients/list_options'
import { clientForEdit } from '#app/clients/client_for_edit'
import { findOwnClient } from '#app/clients/find_own_client'
import { formChoices } from '#app/clients/form_choices'
import { formPayload } from '#app/clients/form_payload'
import { recordClientViewed } from '#app/clients/record_client_viewed'
import { registerClient } from '#app/clients/register_client'
import { registrationBeginning } from '#app/clients/registration_beginning'
import ClientTransformer from '#app/clients/transformers/client_transformer'
import { changeValidator, registrationValidator } from '#app/clients/validators/client_validator'
import { listValidator } from '#app/clients/validators/list_validator'

export default class ClientsController {
  async index({ request, auth, inertia, locale }: HttpContext) {
    const [, filters] = await listValidator.tryValidate(request.qs())
    const staff = auth.getUserOrFail()
    const page = await listClients(filters ?? {}, staff)
    return inertia.render('clients/index', {
      clients: ClientTransformer.paginate(page.all(), page.getMeta()),
      filters: filters ?? {},
      options: listOptions(locale, staff),
    })
  }

  async create({ request, auth, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    return inertia.render('clients/create', {
      beginning: await registrationBeginning(request.qs(), staff),
      choices: await formChoices(locale, staff),
    })
  }

  async store({ request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { participantId, ...form } = await request.validateUsing(registrationValidator)
    const payload = { ...formPayload(form, staff), participantId }
    const client = await inTransaction((trx) => registerClient(payload, staff, trx))
    session.flash('notice', t('clients:registered', { number: client.number }))
    return response.redirect().toRoute('clients.show', { id: client.id })
  }

  async edit({ params, auth, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    await recordClientViewed(client, staff)
    return inertia.render('clients/edit', {
      client: await clientForEdit(client, staff),
      choices: await formChoices(locale, staff),
    })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { version, ...form } = await request.validateUsing(changeValidator)
    const payload = formPayload(form, staff)
    await inTransaction((trx) => changeClient(client.id, version, payload, staff, trx))
    session.flash('notice', t('clients:saved'))
    return response.redirect().toRoute('clients.show', { id: client.id })
  }
}
