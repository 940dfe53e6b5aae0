import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { boardAddress } from '#app/dossier/board/board_search'
import { bookOnBoard } from '#app/dossier/board/book_on_board'
import { boardBookingValidator } from '#app/dossier/validators/board_validator'

export default class BoardBookingsController {
  async store({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const given = await request.validateUsing(boardBookingValidator)
    await bookOnBoard(given, staff)
    session.flash('notice', t('appointments:booked'))
    return response.redirect(
      boardAddress(given.branch_id, DateTime.fromISO(given.starts_at)),
      false,
      303
    )
  }
}
