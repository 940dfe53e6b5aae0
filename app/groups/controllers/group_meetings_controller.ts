import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import { randomLetters } from '#app/core/record_id'
import { findGroup, refuseStrangers } from '#app/groups/meetings/find_group'
import { meetingLines } from '#app/groups/meetings/pages/meeting_lines'
import {
  housePage,
  leftOutLines,
  proposedLine,
  seriesIn,
} from '#app/groups/meetings/pages/proposal_for_page'
import { planMeetings } from '#app/groups/meetings/plan_meetings'
import { saveMeetings } from '#app/groups/meetings/save_meetings'
import { newMeetingsValidator, rhythmValidator } from '#app/groups/validators/meeting_validator'

/** The meetings of one group: as they are, and a series about to be planned. */
export default class GroupMeetingsController {
  async index({ auth, params, inertia }: HttpContext) {
    const { id, name, kind, branch, state } = await findGroup(params.id, auth.getUserOrFail())
    return inertia.render('groups/meetings/index', {
      group: { id, name, kind, state, branch: branch.name },
      meetings: await meetingLines(id),
    })
  }

  async create({ auth, params, request, inertia, locale }: HttpContext) {
    const group = await findGroup(params.id, auth.getUserOrFail())
    const asked = request.qs()
    const [, given] = await rhythmValidator.tryValidate(asked)
    const proposal = given ? await planMeetings({ group, ...seriesIn(given) }) : null
    return inertia.render('groups/meetings/create', {
      group: { id: group.id, name: group.name, kind: group.kind, branch: group.branch.name },
      house: await housePage(group.branchId),
      asked: given ?? null,
      isIncomplete: 'first' in asked && !given,
      proposal: proposal && {
        meetings: proposal.meetings.map(proposedLine),
        leftOut: leftOutLines(proposal.leftOut, locale),
      },
      startsOn: group.startsOn?.toISODate() ?? null,
      today: todayInWarsaw(),
      oneTimeKey: randomLetters(32),
    })
  }

  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const group = await findGroup(params.id, staff)
    const given = await request.validateUsing(newMeetingsValidator)
    await refuseStrangers(group.branchId, given.meetings)
    const meetings = given.meetings.map(({ startsAt, minutes, ...hosts }) => {
      const start = DateTime.fromISO(startsAt, { zone: 'utc' })
      return { ...hosts, startsAt: start, endsAt: start.plus({ minutes }) }
    })
    const oneTimeKey = given.one_time_key
    await saveMeetings({ group, meetings, staffMemberId: staff.id, oneTimeKey })
    session.flash('notice', t('lessons:planned', { count: meetings.length }))
    return response.redirect(`/groups/${group.id}/meetings`, false, 303)
  }
}
