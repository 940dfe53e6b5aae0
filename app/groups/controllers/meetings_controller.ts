import type { HttpContext } from '@adonisjs/core/http'
import { findMeeting, refuseStrangers } from '#app/groups/meetings/find_group'
import { moveMeeting } from '#app/groups/meetings/move_meeting'
import { MEETING_PANELS, meetingPage } from '#app/groups/meetings/pages/meeting_page'
import { toldNotice } from '#app/groups/meetings/pages/told_notice'
import { dateAt } from '#app/groups/meetings/rhythm'
import { moveValidator } from '#app/groups/validators/meeting_validator'

/** One date of a group. */
export default class MeetingsController {
  async show({ auth, params, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meeting = await findMeeting(params.id, staff)
    const asked = MEETING_PANELS.find((panel) => panel === request.input('do')) ?? null
    const panel = staff.may('lessons.plan') ? asked : null
    return inertia.render('groups/meetings/show', await meetingPage(meeting, panel))
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meeting = await findMeeting(params.id, staff)
    const { version, day, time, minutes, ...hosts } = await request.validateUsing(moveValidator)
    await refuseStrangers(meeting.group.branchId, [hosts], [meeting])
    const { startsAt, endsAt } = dateAt(day, time, minutes)
    meeting.version = version
    const told = await moveMeeting({ meeting, startsAt, endsAt, ...hosts, staffMemberId: staff.id })
    session.flash('notice', toldNotice(t, 'changed', told))
    return response.redirect(`/groups/${meeting.groupId}/meetings`, false, 303)
  }
}
