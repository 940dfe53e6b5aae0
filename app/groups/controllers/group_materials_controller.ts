import type { HttpContext } from '@adonisjs/core/http'
import { ACCEPTED, MAX_FILE_BYTES } from '#app/core/files/file_type'
import { receiveFile, tellingAtField } from '#app/core/files/receive_file'
import { filesOf } from '#app/groups/attendance/files/files_of'
import { keepGroupFile } from '#app/groups/attendance/files/keep_group_file'
import { findOwnGroup } from '#app/groups/attendance/own_groups'
import { groupHead } from '#app/groups/attendance/pages/lesson_head'

/** What a group works with: texts, exercises, recordings of the board. */
export default class GroupMaterialsController {
  async index({ auth, params, inertia }: HttpContext) {
    const group = await findOwnGroup(params.id, auth.getUserOrFail())
    return inertia.render('groups/attendance/materials', {
      group: groupHead(group),
      files: await filesOf({ kind: 'material', group_id: group.id }),
      limits: { accepted: ACCEPTED, bytes: MAX_FILE_BYTES },
    })
  }

  async store(ctx: HttpContext) {
    const { auth, params, response, session, t } = ctx
    const staff = auth.getUserOrFail()
    const group = await findOwnGroup(params.id, staff)
    const file = await receiveFile(ctx)
    const place = { kind: 'material' as const, group, groupMeetingId: null }
    await tellingAtField(ctx, () => keepGroupFile(place, file, staff))
    session.flash('notice', t('attendance:materials.added'))
    return response.redirect(`/groups/${group.id}/materials`, false, 303)
  }
}
