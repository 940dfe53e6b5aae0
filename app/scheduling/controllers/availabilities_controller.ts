import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import { availabilityPage } from '#app/scheduling/availability_page'
import AvailabilityPolicy from '#app/scheduling/policies/availability_policy'
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

  async show({ bouncer, params, inertia, locale }: HttpContext) {
    const member = await findBookable(params.id)
    await bouncer.with(AvailabilityPolicy).authorize('change', member)
    return inertia.render('scheduling/availabilities/show', await availabilityPage(member, locale))
  }

  async edit({ bouncer, params, inertia }: HttpContext) {
    const member = await findBookable(params.id)
    await bouncer.with(AvailabilityPolicy).authorize('change', member)
    const hours = await hoursOf([member.id])
    return inertia.render('scheduling/availabilities/edit', {
      person: { id: member.id, name: member.fullName },
      branches: member.branches.map(({ id, name }) => ({ value: id, label: name })),
      hours: hours.get(member.id) ?? [],
      today: todayInWarsaw(),
    })
  }
}
