import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import Client from '#app/clients/models/client'
import { accessesOf, peopleWhoSaw } from '#app/privacy/accesses_of'

export default class ClientAccessesController {
  /** Who saw this record. An administrator learns who and when, not whose record it is. */
  async index({ params, request, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await Client.query().where('id', params.id).preload('names').firstOrFail()
    const { id, number, branchId } = client
    const trace = { staffMemberId: staff.id, action: 'client_accesses.viewed', branchId }
    await recordAudit({ ...trace, subjectType: 'client', subjectId: id })
    const page = Math.max(1, Number(request.input('page', 1)) || 1)
    const { entries, hasOlder } = await accessesOf(id, page)
    return inertia.render('privacy/client_accesses', {
      client: { id, number, name: staff.may('clients.view') ? client.name : null },
      people: await peopleWhoSaw(id),
      entries,
      pages: { current: page, last: hasOlder ? page + 1 : page },
    })
  }
}
