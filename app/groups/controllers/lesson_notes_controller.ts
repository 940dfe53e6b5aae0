import type { HttpContext } from '@adonisjs/core/http'
import { findOwnMeeting } from '#app/groups/attendance/own_groups'
import { writeLessonNote } from '#app/groups/attendance/write_lesson_note'
import { lessonNoteValidator } from '#app/groups/validators/attendance_validator'

/** The topic of a lesson and the homework. */
export default class LessonNotesController {
  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const meeting = await findOwnMeeting(params.id, staff)
    const { version, topic, homework } = await request.validateUsing(lessonNoteValidator)
    const note = { version, topic: topic ?? null, homework: homework ?? null }
    await writeLessonNote(meeting, note, staff)
    session.flash('notice', t('attendance:note.saved'))
    return response.redirect(`/meetings/${meeting.id}/attendance`, false, 303)
  }
}
