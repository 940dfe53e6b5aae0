import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { cancelMeeting } from '#app/groups/meetings/cancel_meeting'
import { findMeeting, refuseStrangers } from '#app/groups/meetings/find_group'
import { toldNotice } from '#app/groups/meetings/pages/told_notice'
import { cancellationValidator } from '#app/groups/validators/meeting_validator'

/** A meeting is not held; it may be made up for. */
export default class MeetingCancellationsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const { id: staffMemberId } = auth.getUserOrFail()
    const meeting = await findMeeting(params.id, auth.getUserOrFail())
    const given = await request.validateUsing(cancellationValidator)
    const { version, reason, makeUp = null } = given
    meeting.version = version
    if (makeUp) {
      await refuseStrangers(meeting.group.branchId, [makeUp], [meeting])
    }
    const startsAt = makeUp && DateTime.fromISO(makeUp.startsAt, { zone: 'utc' })
    const instead = makeUp &&
      startsAt && { ...makeUp, startsAt, endsAt: startsAt.plus({ minutes: meeting.minutes }) }
    const told = await cancelMeeting({ meeting, reason, makeUp: instead, staffMemberId })
    session.flash('notice', toldNotice(t, instead ? 'made_up' : 'cancelled', told))
    return response.redirect(`/groups/${meeting.groupId}/meetings`, false, 303)
  }
}
