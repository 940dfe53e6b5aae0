import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import { changeFrom } from '#app/groups/meetings/change_from'
import { MeetingChanged } from '#app/groups/meetings/errors'
import { findGroup, refuseStrangers } from '#app/groups/meetings/find_group'
import { countEnrolled } from '#app/groups/meetings/pages/meeting_page'
import { changePage, wantedChange } from '#app/groups/meetings/pages/change_page'
import { stillPlanned } from '#app/groups/meetings/plan_change'
import { toldNotice } from '#app/groups/meetings/pages/told_notice'
import { changeRhythmValidator, seriesValidator } from '#app/groups/validators/meeting_validator'

/** The rest of a group's meetings, from one day on or all of them, at other times or with others. */
export default class MeetingSeriesController {
  async edit({ auth, params, request, inertia, locale }: HttpContext) {
    const group = await findGroup(params.id, auth.getUserOrFail())
    const [, given] = await changeRhythmValidator.tryValidate({
      ...request.qs(),
      from: request.qs().from ?? todayInWarsaw(),
    })
    return inertia.render('groups/meetings/change', {
      ...(await changePage(group, given && wantedChange(given), locale)),
      asked: given ?? null,
      people: await countEnrolled(group.id),
    })
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const group = await findGroup(params.id, staff)
    const { changes } = await request.validateUsing(seriesValidator)
    const planned = await stillPlanned(group.id, todayInWarsaw())
    const meetings = new Map(planned.map((meeting) => [meeting.id, meeting]))
    await refuseStrangers(group.branchId, changes, planned)
    const wanted = changes.map(({ id, version, startsAt, minutes, ...hosts }) => {
      const meeting = meetings.get(id)
      if (!meeting) {
        throw new MeetingChanged()
      }
      meeting.version = version
      const start = DateTime.fromISO(startsAt, { zone: 'utc' })
      return { ...hosts, meeting, startsAt: start, endsAt: start.plus({ minutes }) }
    })
    const told = await changeFrom({ group, changes: wanted, staffMemberId: staff.id })
    session.flash('notice', toldNotice(t, 'changed', told))
    return response.redirect(`/groups/${group.id}/meetings`, false, 303)
  }
}
