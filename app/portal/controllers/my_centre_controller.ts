import type { HttpContext } from '@adonisjs/core/http'
import { appointmentForMe } from '#app/portal/me/appointment_for_me'
import { nameOf, recordMe } from '#app/portal/me/me'
import { doneIn } from '#app/portal/me/me_paths'
import { allKinds, nextAppointments, pastAppointments } from '#app/portal/me/my_appointments'

/** My appointments: those to come and those that were. */
export default class MyCentreController {
  async show({ me, request, inertia, locale }: HttpContext) {
    const next = await nextAppointments(me)
    const past = await pastAppointments(me)
    const kinds = await allKinds()
    await recordMe(me, 'me.viewed')
    return inertia.render('portal/me/home', {
      name: nameOf(me),
      next: next.map((one) => appointmentForMe(one, me, kinds, locale)),
      past: past.map((one) => appointmentForMe(one, me, kinds, locale)),
      done: doneIn(request.qs()),
    })
  }
}
