import type { HttpContext } from '@adonisjs/core/http'
import { swapAppointments } from '#app/appointments/swap_appointments'
import { boardAddress } from '#app/dossier/board/board_search'
import { seenOnBoard } from '#app/dossier/board/picked_meeting'
import { boardSwapValidator } from '#app/dossier/validators/board_validator'

export default class BoardSwapsController {
  async store({ auth, request, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const given = await request.validateUsing(boardSwapValidator)
    const one = await seenOnBoard(given.appointment, given.version, staff)
    const other = await seenOnBoard(given.other, given.other_version, staff)
    await swapAppointments({ one, other, staffMemberId: staff.id })
    return response.redirect(boardAddress(one.branchId, other.startsAt), false, 303)
  }
}
