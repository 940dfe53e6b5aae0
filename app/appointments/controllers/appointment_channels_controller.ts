import type { HttpContext } from '@adonisjs/core/http'
import { seenAppointment } from '#app/appointments/appointments_of'
import { changeChannel } from '#app/appointments/change_channel'
import { channelValidator } from '#app/appointments/validators/change_validator'

export default class AppointmentChannelsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const given = await request.validateUsing(channelValidator)
    const appointment = await seenAppointment(params.id, given.version, staff)
    const videoLink = given.video_link ?? null
    await changeChannel({
      appointment,
      channel: given.channel,
      videoLink,
      staffMemberId: staff.id,
    })
    session.flash('notice', t('appointments:channel_changed'))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
