import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { sendFile } from '#app/core/files/send_file'
import { findGroupFile } from '#app/groups/attendance/files/files_of'
import { contentOfGroupFile } from '#app/groups/attendance/files/keep_group_file'
import { removeGroupFile } from '#app/groups/attendance/files/remove_group_file'
import type GroupFile from '#app/groups/models/group_file'

/** One file of a group. */
export default class GroupFilesController {
  async show(ctx: HttpContext) {
    const { auth, params, response, session, t, logger } = ctx
    const staff = auth.getUserOrFail()
    const file = await findGroupFile(params.id, staff)
    const bytes = await contentOfGroupFile(file)
    if (!bytes) {
      logger.error({ file: file.id }, 'a stored file cannot be read')
      session.flash('problem', t('attendance:files.unreadable'))
      return response.redirect(this.placeOf(file))
    }
    const subject = { subjectType: 'group_file', subjectId: file.id }
    const trace = { staffMemberId: staff.id, action: 'group_file.downloaded', ...subject }
    await recordAudit({ ...trace, branchId: file.group.branchId })
    return sendFile(ctx, { name: file.name ?? file.id, mediaType: file.mediaType, bytes })
  }

  async destroy({ auth, params, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const file = await findGroupFile(params.id, staff)
    await removeGroupFile(file, staff)
    session.flash('notice', t('attendance:files.removed'))
    return response.redirect(this.placeOf(file), false, 303)
  }

  private placeOf({ groupId, groupMeetingId }: GroupFile) {
    return groupMeetingId
      ? `/meetings/${groupMeetingId}/signed-list`
      : `/groups/${groupId}/materials`
  }
}
