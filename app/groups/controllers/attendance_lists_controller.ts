import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { sendPdf } from '#app/core/documents/send_pdf'
import { ACCEPTED, MAX_FILE_BYTES } from '#app/core/files/file_type'
import { refuseField } from '#app/core/refuse_field'
import { meetingOfList } from '#app/groups/attendance/list/list_code'
import { printList } from '#app/groups/attendance/list/print_list'
import { findOwnMeeting } from '#app/groups/attendance/own_groups'
import { lessonsToFile } from '#app/groups/attendance/pages/lessons_to_file'
import { ofMeeting, recordSeen } from '#app/groups/attendance/record_seen'
import { listCodeValidator } from '#app/groups/validators/attendance_validator'

/** Lists on paper: printed, and found again by their code. */
export default class AttendanceListsController {
  async index({ auth, inertia }: HttpContext) {
    const lessons = await lessonsToFile(auth.getUserOrFail())
    const limits = { accepted: ACCEPTED, bytes: MAX_FILE_BYTES }
    return inertia.render('groups/attendance/lists', { lessons, limits })
  }

  /** The code was typed in. */
  async find({ auth, request, response, session, t }: HttpContext) {
    const { code } = await request.validateUsing(listCodeValidator)
    const id = await meetingOfList(code)
    if (!id) {
      refuseField(session, 'code', t('attendance:lists.unknown'))
      return response.redirect('/attendance-lists', false, 303)
    }
    const meeting = await findOwnMeeting(id, auth.getUserOrFail())
    return response.redirect(`/meetings/${meeting.id}/signed-list`, false, 303)
  }

  /** A telephone read the paper's QR code. */
  async open({ auth, params, response }: HttpContext) {
    const id = await meetingOfList(params.code)
    if (!id) {
      throw new Exception('Not found', { status: 404 })
    }
    const meeting = await findOwnMeeting(id, auth.getUserOrFail())
    return response.redirect(`/meetings/${meeting.id}/signed-list`)
  }

  async print(ctx: HttpContext) {
    const staff = ctx.auth.getUserOrFail()
    const meeting = await findOwnMeeting(ctx.params.id, staff)
    await recordSeen(ofMeeting(meeting), staff, 'attendance_list.printed')
    return sendPdf(ctx, await printList(meeting), 'lista-obecnosci')
  }
}
