import type { HttpContext } from '@adonisjs/core/http'
import { arrive, holderOf } from '#app/groups/attendance/door/arrive'
import { findOwnMeeting } from '#app/groups/attendance/own_groups'
import { sheetPage } from '#app/groups/attendance/pages/sheet_page'
import { ofMeeting, recordSeen } from '#app/groups/attendance/record_seen'
import { arrivalValidator } from '#app/groups/validators/attendance_validator'

/** At the door: a card is read, or somebody is ticked off. */
export default class DoorListsController {
  async show({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meeting = await findOwnMeeting(params.id, staff)
    await recordSeen(ofMeeting(meeting), staff, 'attendance.viewed')
    return inertia.render('groups/attendance/door', await sheetPage(meeting))
  }

  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meeting = await findOwnMeeting(params.id, staff)
    const { participantId, card } = await request.validateUsing(arrivalValidator)
    const holder = card ? await holderOf(card, meeting, staff) : null
    await arrive(meeting, holder?.participantId ?? participantId!, staff)
    session.flash('notice', t('attendance:door.noted'))
    return response.redirect(`/meetings/${meeting.id}/door`, false, 303)
  }
}
