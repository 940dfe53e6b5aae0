import type { HttpContext } from '@adonisjs/core/http'
import { findMeeting, refuseStrangers } from '#app/groups/meetings/find_group'
import { substitute } from '#app/groups/meetings/move_meeting'
import { toldNotice } from '#app/groups/meetings/pages/told_notice'
import { substitutionValidator } from '#app/groups/validators/meeting_validator'

/** Somebody else teaches one meeting. */
export default class MeetingSubstitutionsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meeting = await findMeeting(params.id, staff)
    const { version, teacher } = await request.validateUsing(substitutionValidator)
    await refuseStrangers(meeting.group.branchId, [{ teacherId: teacher, roomId: null }])
    meeting.version = version
    const told = await substitute(meeting, teacher, staff.id)
    session.flash('notice', toldNotice(t, 'substituted', told))
    return response.redirect(`/groups/${meeting.groupId}/meetings`, false, 303)
  }
}
