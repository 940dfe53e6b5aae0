import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { direction } from '#app/core/languages'
import OutboxMessage from '#app/core/models/outbox_message'
import { openedAppointment } from '#app/appointments/appointments_of'
import { sentMessage } from '#app/appointments/letters/sent_messages'
import { writeAgain } from '#app/appointments/letters/write_again'
import { writeAgainValidator } from '#app/appointments/validators/letter_validator'

/** What was written to the person about an appointment. */
export default class AppointmentMessagesController {
  async show({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { id: subjectId, branchId } = await openedAppointment(params.id, staff)
    const message = await OutboxMessage.query()
      .where({ id: params.message, subject_type: 'appointment', subject_id: subjectId })
      .firstOrFail()
    const trace = { staffMemberId: staff.id, action: 'appointment.viewed', branchId }
    await recordAudit({ ...trace, subjectType: 'appointment', subjectId })
    const { subject = null, text } = message.parsedContent
    return inertia.render('appointments/message', {
      message: {
        ...sentMessage(message),
        subject,
        text,
        direction: direction(message.language) as 'ltr' | 'rtl',
      },
    })
  }

  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const wish = await request.validateUsing(writeAgainValidator)
    const appointment = await openedAppointment(params.id, staff)
    await writeAgain({ kind: wish.kind, oneTimeKey: wish.one_time_key }, appointment, staff)
    session.flash('notice', t('letters:sent_again'))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
