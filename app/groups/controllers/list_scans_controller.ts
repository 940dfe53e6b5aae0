import type { HttpContext } from '@adonisjs/core/http'
import { receiveFile, tellingAtField } from '#app/core/files/receive_file'
import { refuseField } from '#app/core/refuse_field'
import { clockTime, dayLabel } from '#app/core/spoken_time'
import { keepGroupFile } from '#app/groups/attendance/files/keep_group_file'
import { meetingOfScan } from '#app/groups/attendance/list/meeting_of_scan'
import { findOwnMeeting } from '#app/groups/attendance/own_groups'

/** A scan that says itself, by its QR code, at which meeting the list was signed. */
export default class ListScansController {
  async store(ctx: HttpContext) {
    const { auth, response, session, locale, t } = ctx
    const staff = auth.getUserOrFail()
    const file = await receiveFile(ctx)
    const id = await meetingOfScan(file)
    if (!id) {
      refuseField(session, 'file', t('attendance:lists.unread'))
      return response.redirect('/attendance-lists', false, 303)
    }
    const { group, startsAt } = await findOwnMeeting(id, staff)
    const place = { kind: 'signed_list' as const, group, groupMeetingId: id }
    await tellingAtField(ctx, () => keepGroupFile(place, file, staff))
    const when = `${dayLabel(startsAt, locale)}, ${clockTime(startsAt)}`
    session.flash('notice', t('attendance:lists.filed_by_code', { group: group.name, when }))
    return response.redirect('/attendance-lists', false, 303)
  }
}
