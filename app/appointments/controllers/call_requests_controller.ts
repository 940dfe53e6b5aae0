import type { HttpContext } from '@adonisjs/core/http'
import { languageName } from '#app/appointments/appointment_time'
import { openCallRequests } from '#app/appointments/open_call_requests'

export default class CallRequestsController {
  async index({ auth, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const waiting = await openCallRequests(staff.branches.map(({ id }) => id)).limit(100)
    return inertia.render('appointments/call_requests', {
      calls: waiting.map(({ id, participant, language, topic, createdAt }) => ({
        id,
        participantId: participant.id,
        clientId: participant.clientId,
        name: participant.displayName,
        phone: participant.contactPoints.find(({ kind }) => kind === 'phone')?.formatted ?? null,
        language: languageName(language, locale),
        topic,
        askedAt: createdAt.toISO()!,
      })),
    })
  }
}
