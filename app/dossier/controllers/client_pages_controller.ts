import type { HttpContext } from '@adonisjs/core/http'
import Client from '#app/clients/models/client'
import { RecordMoved } from '#app/clients/merging/record_moved'
import { mayOpenClient } from '#app/clients/policies/client_policy'
import { recordClientViewed, wasJustViewed } from '#app/clients/record_client_viewed'
import { refuseMinor } from '#app/clients/refuse_minor'
import { closedClient } from '#app/dossier/closed_client'
import { lastClauseOf } from '#app/dossier/client_card'
import { clientOverview } from '#app/dossier/client_overview'
import { messagesOf } from '#app/dossier/messages_of'
import { nextAppointmentsOf } from '#app/dossier/next_appointments_of'
import { timelineOf } from '#app/dossier/timeline_of'

export default class ClientPagesController {
  /** The page people look at all day; of another branch's client only the door with a reason. */
  async show({ params, request, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await Client.findOrFail(params.id)
    if (client.mergedIntoId) {
      throw new RecordMoved(client.id, client.mergedIntoId)
    }
    await refuseMinor(client, staff)
    if (!(await mayOpenClient(staff, client))) {
      return inertia.render('dossier/closed_client', { client: await closedClient(client, staff) })
    }
    const isLaterPart = request.header('x-inertia-partial-data') !== undefined
    if (!isLaterPart || !(await wasJustViewed(client, staff))) {
      await recordClientViewed(client, staff)
    }
    const page = Math.max(1, Number(request.input('page', 1)) || 1)
    return inertia.render('dossier/client', {
      ...clientOverview(client, staff),
      clause: inertia.defer(() => lastClauseOf(client.id), 'more'),
      nextAppointments: inertia.defer(() => nextAppointmentsOf(client.id), 'more'),
      messages: inertia.defer(
        async () => (staff.may('appointments.view') ? messagesOf(client.id) : null),
        'more'
      ),
      timeline: inertia.defer(() => timelineOf(client.id, page), 'more'),
    })
  }
}
