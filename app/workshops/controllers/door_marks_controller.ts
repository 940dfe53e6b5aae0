import type { HttpContext } from '@adonisjs/core/http'
import { peopleAt } from '#app/groups/attendance/people_at'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import { findMeeting } from '#app/groups/meetings/find_group'
import { doorMarkValidator } from '#app/workshops/validators/check_in_validator'
import { CheckInUnknown } from '#app/workshops/errors'

/** Somebody on the list of the door is there, or is not after all. */
export default class DoorMarksController {
  async store({ auth, params, request, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meeting = await findMeeting(params.id, staff)
    const { participantId, state } = await request.validateUsing(doorMarkValidator)
    const people = await peopleAt(meeting)
    if (!people.some((one) => one.participantId === participantId)) {
      throw new CheckInUnknown()
    }
    await markAttendance(meeting, [{ participantId, state }], staff)
    return response.redirect().withQs({ meeting: meeting.id }).toRoute('workshops.check_in.index')
  }
}
