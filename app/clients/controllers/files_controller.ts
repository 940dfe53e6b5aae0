import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { ACCEPTED, MAX_FILE_BYTES } from '#app/core/files/file_type'
import { receiveFile, tellingAtField } from '#app/core/files/receive_file'
import { sendFile } from '#app/core/files/send_file'
import { clientHead } from '#app/clients/client_head'
import { contentOf } from '#app/clients/files/file_content'
import { FILE_KINDS, FILE_NEEDS, REMOVAL_CAUSES } from '#app/clients/files/file_vocabulary'
import { findFile } from '#app/clients/files/find_file'
import { keepFile } from '#app/clients/files/keep_file'
import { findOwnClient } from '#app/clients/find_own_client'
import StoredFile from '#app/clients/models/stored_file'
import { openClientRecord } from '#app/clients/open_client_record'
import StoredFileTransformer from '#app/clients/transformers/stored_file_transformer'
import { fileValidator } from '#app/clients/validators/file_validator'

export default class FilesController {
  async index({ params, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await openClientRecord(params.id, staff, 'files')
    const files = await StoredFile.query()
      .where('client_id', client.id)
      .withScopes((scopes) => scopes.kept())
      .preload('uploader')
      .orderBy('id', 'desc')
    return inertia.render('clients/files', {
      head: await clientHead(client, staff),
      files: StoredFileTransformer.transform(files),
      choices: { kinds: [...FILE_KINDS], needs: [...FILE_NEEDS], causes: [...REMOVAL_CAUSES] },
      limits: { accepted: ACCEPTED, bytes: MAX_FILE_BYTES },
    })
  }

  async store(ctx: HttpContext) {
    const { params, request, auth, response, session, t } = ctx
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { kind, neededFor = null, note = null } = await request.validateUsing(fileValidator)
    const file = await receiveFile(ctx)
    await tellingAtField(ctx, () => keepFile(client, file, { kind, neededFor, note }, staff))
    session.flash('notice', t('files:added'))
    return response.redirect().toRoute('clients.files.index', { id: client.id })
  }

  async show(ctx: HttpContext) {
    const { params, auth, response, session, t, logger } = ctx
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const file = await findFile(client, params.fileId)
    const bytes = await contentOf(file)
    if (!bytes) {
      logger.error({ file: file.id }, 'a stored file cannot be read')
      session.flash('problem', t('files:unreadable'))
      return response.redirect().toRoute('clients.files.index', { id: client.id })
    }
    await recordAudit({
      staffMemberId: staff.id,
      action: 'file.downloaded',
      subjectType: 'stored_file',
      subjectId: file.id,
      branchId: client.branchId,
    })
    return sendFile(ctx, { name: file.name ?? file.id, mediaType: file.mediaType, bytes })
  }
}
