import type { HttpContext } from '@adonisjs/core/http'
import { inTransaction } from '#app/core/transaction'
import { findOwnClient } from '#app/clients/find_own_client'
import { visibleNumber } from '#app/clients/stay/visible_number'
import { addTitle, changeTitle, strikeTitle } from '#app/clients/stay/write_title'
import {
  titleChangeValidator,
  titleValidator,
  versionValidator,
} from '#app/clients/validators/stay_validator'

export default class ResidenceTitlesController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const form = await request.validateUsing(titleValidator)
    const payload = visibleNumber(form, 'documentNumber', staff)
    await inTransaction((trx) => addTitle(client, payload, staff, trx))
    session.flash('notice', t('stay:saved'))
    return response.redirect().status(303).toRoute('stay.show', { id: client.id })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { version, ...form } = await request.validateUsing(titleChangeValidator)
    const payload = visibleNumber(form, 'documentNumber', staff)
    const known = { id: params.titleId, version }
    await inTransaction((trx) => changeTitle(client, known, payload, staff, trx))
    session.flash('notice', t('stay:saved'))
    return response.redirect().status(303).toRoute('stay.show', { id: client.id })
  }

  async destroy({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { version } = await request.validateUsing(versionValidator)
    const known = { id: params.titleId, version }
    await inTransaction((trx) => strikeTitle(client, known, staff, trx))
    session.flash('notice', t('stay:struck_off'))
    return response.redirect().status(303).toRoute('stay.show', { id: client.id })
  }
}
