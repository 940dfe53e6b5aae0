import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { moveAppointment } from '#app/appointments/move_appointment'
import { boardAddress } from '#app/dossier/board/board_search'
import { seenOnBoard } from '#app/dossier/board/picked_meeting'
import { boardMoveValidator } from '#app/dossier/validators/board_validator'

export default class BoardMovesController {
  async store({ auth, request, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const given = await request.validateUsing(boardMoveValidator)
    const appointment = await seenOnBoard(given.appointment, given.version, staff)
    const startsAt = DateTime.fromISO(given.starts_at, { zone: 'utc' })
    const to = { startsAt, toAdviserId: given.adviser }
    await moveAppointment({ appointment, staffMemberId: staff.id, ...to })
    return response.redirect(boardAddress(appointment.branchId, startsAt), false, 303)
  }
}
