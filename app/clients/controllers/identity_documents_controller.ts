import type { HttpContext } from '@adonisjs/core/http'
import { inTransaction } from '#app/core/transaction'
import { findOwnClient } from '#app/clients/find_own_client'
import { visibleNumber } from '#app/clients/stay/visible_number'
import { addDocument, changeDocument, strikeDocument } from '#app/clients/stay/write_document'
import {
  documentChangeValidator,
  documentValidator,
  versionValidator,
} from '#app/clients/validators/stay_validator'

export default class IdentityDocumentsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const form = await request.validateUsing(documentValidator)
    const payload = visibleNumber(form, 'number', staff)
    await inTransaction((trx) => addDocument(client, payload, staff, trx))
    session.flash('notice', t('stay:saved'))
    return response.redirect().status(303).toRoute('stay.show', { id: client.id })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { version, ...form } = await request.validateUsing(documentChangeValidator)
    const payload = visibleNumber(form, 'number', staff)
    const known = { id: params.documentId, version }
    await inTransaction((trx) => changeDocument(client, known, payload, staff, trx))
    session.flash('notice', t('stay:saved'))
    return response.redirect().status(303).toRoute('stay.show', { id: client.id })
  }

  async destroy({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { version } = await request.validateUsing(versionValidator)
    const known = { id: params.documentId, version }
    await inTransaction((trx) => strikeDocument(client, known, staff, trx))
    session.flash('notice', t('stay:struck_off'))
    return response.redirect().status(303).toRoute('stay.show', { id: client.id })
  }
}
