import type { HttpContext } from '@adonisjs/core/http'
import { languageName } from '#app/core/spoken_time'
import type CallRequest from '#app/appointments/models/call_request'
import { openCallRequests } from '#app/appointments/open_call_requests'
import { phoneToCall } from '#app/appointments/reminders/phone_to_call'

export default class CallRequestsController {
  async index({ auth, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const waiting = await openCallRequests(staff.branches.map(({ id }) => id)).limit(100)
    const calls = await Promise.all(waiting.map((call) => this.call(call, locale)))
    return inertia.render('appointments/call_requests', { calls })
  }

  private async call(request: CallRequest, locale: string) {
    const { id, participant, appointment, language, topic, reason, createdAt } = request
    return {
      id,
      participantId: participant.id,
      clientId: participant.clientId,
      name: participant.displayName,
      phone: await phoneToCall(request),
      language: languageName(language, locale),
      topic,
      reason,
      meeting: appointment && { id: appointment.id, startsAt: appointment.startsAt.toISO()! },
      askedAt: createdAt.toISO()!,
    }
  }
}
