import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { randomLetters } from '#app/core/record_id'
import { boardOf } from '#app/dossier/board/board_of'
import { boardSearch } from '#app/dossier/board/board_search'
import { deskOfBoard } from '#app/dossier/board/desk_of_board'
import { pickedMeeting } from '#app/dossier/board/picked_meeting'
import { boardValidator } from '#app/dossier/validators/board_validator'

export default class BoardController {
  /** Who of a branch has time, and when. */
  async show({ auth, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const asked = await request.validateUsing(boardValidator)
    const search = boardSearch(asked, staff)
    const picked = await pickedMeeting(asked.move ?? asked.swap, staff)
    const minutes = picked?.minutes ?? search.minutes
    const subject = { subjectType: 'branch', subjectId: String(search.branch) }
    await recordAudit({ staffMemberId: staff.id, action: 'board.viewed', ...subject })
    return inertia.render('dossier/board', {
      search,
      branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
      board: await boardOf({ ...search, minutes }, staff),
      picked: picked && { ...picked, how: asked.move ? ('move' as const) : ('swap' as const) },
      oneTimeKey: randomLetters(32),
      desk: inertia.defer(() => deskOfBoard(search.branch, locale)),
    })
  }
}
