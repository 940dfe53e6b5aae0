import type { HttpContext } from '@adonisjs/core/http'
import { dropHold } from '#app/appointments/hold_for_draft'
import ContactPoint from '#app/clients/models/contact_point'
import { answersAgain } from '#app/portal/again'
import { draftToAnswer } from '#app/portal/draft_cookie'
import { appointmentForMe } from '#app/portal/me/appointment_for_me'
import { nameOf } from '#app/portal/me/me'
import { allKinds, myAppointment } from '#app/portal/me/my_appointments'

/** The same meeting once more: the booking pages with everything answered but the time. */
export default class MyRebookingsController {
  async store(ctx: HttpContext) {
    const { me, params, locale, response } = ctx
    const appointment = await myAppointment(me, params.id)
    if (!appointmentForMe(appointment, me, await allKinds(), locale).canRebook) {
      return response.redirect(`/${locale}/book`, false, 303)
    }
    const draft = await draftToAnswer(ctx)
    await dropHold(draft)
    const contact = await ContactPoint.query()
      .where('value_index', me.session.contactIndex)
      .firstOrFail()
    draft.answers = null
    draft.answer({
      ...(await answersAgain(appointment)),
      ...{ name: nameOf(me), [contact.kind]: contact.value },
    })
    await draft.save()
    return response.redirect(`/${locale}/book/time`, false, 303)
  }
}
