import type { HttpContext } from '@adonisjs/core/http'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import { findOwnMeeting } from '#app/groups/attendance/own_groups'
import { sheetPage } from '#app/groups/attendance/pages/sheet_page'
import { ofMeeting, recordSeen } from '#app/groups/attendance/record_seen'
import { marksValidator } from '#app/groups/validators/attendance_validator'

/** The list of one lesson: everybody present, then the exceptions. */
export default class AttendancesController {
  async show({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meeting = await findOwnMeeting(params.id, staff)
    await recordSeen(ofMeeting(meeting), staff, 'attendance.viewed')
    const { topic, homework, version } = meeting
    return inertia.render('groups/attendance/sheet', {
      ...(await sheetPage(meeting)),
      note: { topic, homework, version },
    })
  }

  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meeting = await findOwnMeeting(params.id, staff)
    const { marks, version } = await request.validateUsing(marksValidator)
    await markAttendance(meeting, marks, staff, { version })
    session.flash('notice', t('attendance:saved'))
    return response.redirect(`/meetings/${meeting.id}/attendance`, false, 303)
  }
}
