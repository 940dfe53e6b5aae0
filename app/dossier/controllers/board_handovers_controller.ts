import type { HttpContext } from '@adonisjs/core/http'
import { handOver } from '#app/appointments/hand_over'
import { boardAddress } from '#app/dossier/board/board_search'
import { seenOnBoard } from '#app/dossier/board/picked_meeting'
import { boardHandoverValidator } from '#app/dossier/validators/board_validator'

export default class BoardHandoversController {
  async store({ auth, request, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const given = await request.validateUsing(boardHandoverValidator)
    const appointment = await seenOnBoard(given.appointment, given.version, staff)
    await handOver({ appointment, toAdviserId: given.adviser, staffMemberId: staff.id })
    return response.redirect(boardAddress(appointment.branchId, appointment.startsAt), false, 303)
  }
}
