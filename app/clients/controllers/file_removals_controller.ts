import type { HttpContext } from '@adonisjs/core/http'
import { findFile } from '#app/clients/files/find_file'
import { removeFile } from '#app/clients/files/remove_file'
import { findOwnClient } from '#app/clients/find_own_client'
import { removalValidator } from '#app/clients/validators/file_validator'

export default class FileRemovalsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const file = await findFile(client, params.fileId)
    const { cause } = await request.validateUsing(removalValidator)
    await removeFile(client, file, cause, staff)
    session.flash('notice', t('files:removed'))
    return response.redirect().toRoute('clients.files.index', { id: client.id })
  }
}
