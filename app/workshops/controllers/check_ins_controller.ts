import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { now } from '#app/core/clock'
import { checkIn, meetingsToday, recognise } from '#app/workshops/check_in/check_in'
import { readCode } from '#app/workshops/check_in/check_in_code'
import { doorList, doorMeeting } from '#app/workshops/check_in/door_list'
import { personAtDoor } from '#app/workshops/check_in/person_at_door'
import { CheckInUnknown } from '#app/workshops/errors'
import { checkInValidator } from '#app/workshops/validators/check_in_validator'

/** People who come to a meeting, by the code of their sign-up or by the list. */
export default class CheckInsController {
  /** Today's meetings; of the one asked for, else of the next, the list. */
  async index({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meetings = await meetingsToday(staff)
    const asked = request.input('meeting')
    const open = meetings.find(({ id, endsAt }) => (asked ? id === asked : endsAt > now())) ?? null
    if (open) {
      await recordAudit({
        ...{ staffMemberId: staff.id, action: 'check_in_list.viewed' },
        ...{ subjectType: 'group_meeting', subjectId: open.id, branchId: open.group.branchId },
      })
    }
    return inertia.render('workshops/check_in', {
      meetings: meetings.map(doorMeeting),
      open: open && { ...doorMeeting(open), people: await doorList(open, staff) },
    })
  }

  /** What a phone's camera opens: who it is, and one button. Nothing is marked by looking. */
  async show({ auth, params, inertia, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const found = await recognise(readCode(String(params.code)), staff).catch(noneIfUnknown)
    if (!found) {
      session.flash('problem', t('errors:domain.check_in_unknown'))
      return response.redirect().toRoute('workshops.check_in.index')
    }
    const { meeting, people } = found
    await recordAudit({
      ...{ staffMemberId: staff.id, action: 'check_in.viewed' },
      ...{ subjectType: 'group_meeting', subjectId: meeting.id, branchId: meeting.group.branchId },
    })
    return inertia.render('workshops/arrival', {
      code: params.code,
      meeting: doorMeeting(meeting),
      people: await personAtDoor(meeting, people, staff),
    })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { code } = await request.validateUsing(checkInValidator)
    const found = await recognise(readCode(code), staff)
    const fresh = await checkIn(found, staff)
    const { group, id } = found.meeting
    const key = fresh.length > 0 ? 'came' : 'was_there'
    session.flash(
      'notice',
      t(`workshops:door.${key}`, { count: found.people.length, group: group.name })
    )
    return response.redirect().withQs({ meeting: id }).toRoute('workshops.check_in.index')
  }
}

function noneIfUnknown(error: unknown) {
  if (!(error instanceof CheckInUnknown)) {
    throw error
  }
  return null
}
