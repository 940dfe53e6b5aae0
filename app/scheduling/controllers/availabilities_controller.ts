import type { HttpContext } from '@adonisjs/core/http'
import { changeWeeklyHours } from '#app/scheduling/change_weekly_hours'
import AvailabilityPolicy from '#app/scheduling/policies/availability_policy'
import { weeklyHoursValidator } from '#app/scheduling/validators/weekly_hours'
import { bookableStaff, findBookable, hoursOf } from '#app/scheduling/weekly_hours'

export default class AvailabilitiesController {
  async index({ auth, inertia }: HttpContext) {
    const people = await bookableStaff(auth.getUserOrFail())
    const hours = await hoursOf(people.map(({ id }) => id))
    return inertia.render('scheduling/availabilities/index', {
      people: people.map(({ id, fullName }) => ({
        id,
        name: fullName,
        hours: hours.get(id) ?? [],
      })),
    })
  }

  async edit({ bouncer, params, inertia }: HttpContext) {
    const member = await findBookable(params.id)
    await bouncer.with(AvailabilityPolicy).authorize('change', member)
    const hours = await hoursOf([member.id])
    return inertia.render('scheduling/availabilities/edit', {
      person: { id: member.id, name: member.fullName },
      branches: member.branches.map(({ id, name }) => ({ value: id, label: name })),
      hours: hours.get(member.id) ?? [],
    })
  }

  async update({ auth, bouncer, params, request, response, session, t }: HttpContext) {
    const member = await findBookable(params.id)
    await bouncer.with(AvailabilityPolicy).authorize('change', member)
    const { hours } = await request.validateUsing(weeklyHoursValidator)
    await changeWeeklyHours(member, hours, auth.getUserOrFail())
    session.flash('notice', t('scheduling:saved'))
    return response.redirect().toPath('/availabilities')
  }
}
