import type { HttpContext } from '@adonisjs/core/http'
import { ACCEPTED, MAX_FILE_BYTES } from '#app/core/files/file_type'
import { receiveFile, tellingAtField } from '#app/core/files/receive_file'
import { filesOf } from '#app/groups/attendance/files/files_of'
import { keepGroupFile } from '#app/groups/attendance/files/keep_group_file'
import { findOwnMeeting } from '#app/groups/attendance/own_groups'
import { groupHead, lessonHead } from '#app/groups/attendance/pages/lesson_head'

/** Scans and photographs of the list that people signed at one meeting. */
export default class SignedListsController {
  async show({ auth, params, inertia }: HttpContext) {
    const meeting = await findOwnMeeting(params.id, auth.getUserOrFail())
    return inertia.render('groups/attendance/signed_list', {
      group: groupHead(meeting.group),
      lesson: lessonHead(meeting),
      files: await filesOf({ kind: 'signed_list', group_meeting_id: meeting.id }),
      limits: { accepted: ACCEPTED, bytes: MAX_FILE_BYTES },
    })
  }

  async store(ctx: HttpContext) {
    const { auth, params, response, session, t } = ctx
    const staff = auth.getUserOrFail()
    const { id, group } = await findOwnMeeting(params.id, staff)
    const file = await receiveFile(ctx)
    const place = { kind: 'signed_list' as const, group, groupMeetingId: id }
    await tellingAtField(ctx, () => keepGroupFile(place, file, staff))
    session.flash('notice', t('attendance:lists.filed'))
    return response.redirect(`/meetings/${id}/signed-list`, false, 303)
  }
}
