import type { HttpContext } from '@adonisjs/core/http'
import { moveBranch } from '#app/clients/belonging/move_branch'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import { branchMoveValidator } from '#app/clients/validators/belonging_validator'

export default class ClientBranchMovesController {
  /** Afterwards the record may be closed to who moved it: the page then shows the door. */
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const move = await request.validateUsing(branchMoveValidator)
    await changeRecord(client, staff, 'client_branch.changed', (trx) =>
      moveBranch(client, move, staff, trx)
    )
    session.flash('notice', t('person:moved'))
    const page = staff.worksIn(move.branchId) ? 'clients.person.show' : 'clients.show'
    return response.redirect().toRoute(page, { id: client.id })
  }
}
