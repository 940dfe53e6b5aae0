import type { HttpContext } from '@adonisjs/core/http'
import Client from '#app/clients/models/client'
import { RecordMoved } from '#app/clients/merging/record_moved'
import { mayOpenClient } from '#app/clients/policies/client_policy'
import { recordClientViewed } from '#app/clients/record_client_viewed'
import { refuseMinor } from '#app/clients/refuse_minor'
import FoundClientTransformer from '#app/clients/transformers/found_client_transformer'
import { clientHead } from '#app/clients/client_head'
import { clientCard } from '#app/dossier/client_card'
import { nextAppointmentsOf } from '#app/dossier/next_appointments_of'
import { timelineOf } from '#app/dossier/timeline_of'

export default class ClientPagesController {
  /** The page people look at all day; of another branch's client only the door with a reason. */
  async show({ params, request, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await Client.query()
      .where('id', params.id)
      .preload('names')
      .preload('branch')
      .firstOrFail()
    if (client.mergedIntoId) {
      throw new RecordMoved(client.id, client.mergedIntoId)
    }
    await refuseMinor(client, staff)
    if (!(await mayOpenClient(staff, client))) {
      const found = new FoundClientTransformer(client, staff).toObject()
      return inertia.render('dossier/closed_client', { client: found })
    }
    await recordClientViewed(client, staff)
    const page = Math.max(1, Number(request.input('page', 1)) || 1)
    return inertia.render('dossier/client', {
      head: await clientHead(client, staff),
      client: await clientCard(client, staff),
      nextAppointments: inertia.defer(() => nextAppointmentsOf(client.id), 'more'),
      timeline: inertia.defer(() => timelineOf(client.id, page), 'more'),
    })
  }
}
