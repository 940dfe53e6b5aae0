import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import { refuseOverlap } from '#app/scheduling/change_weekly_hours'
import { findOrMakeResource } from '#app/scheduling/changes/resource_of'
import AvailabilityPolicy from '#app/scheduling/policies/availability_policy'
import { dayHoursValidator, weeklyHoursValidator } from '#app/scheduling/validators/weekly_hours'
import { findBookable } from '#app/scheduling/weekly_hours'
import { nextPage, stageChange } from '#app/appointments/strandings/stage_change'

export default class HourChangesController {
  /** Every week, from a day on. */
  async update({ auth, bouncer, params, request, response, session, t }: HttpContext) {
    const member = await findBookable(params.id)
    await bouncer.with(AvailabilityPolicy).authorize('change', member)
    const given = await request.validateUsing(weeklyHoursValidator)
    const hours = given.hours.filter(({ branchId }) => member.worksIn(branchId))
    refuseOverlap(hours)
    const today = todayInWarsaw()
    const from = given.from && given.from > today ? given.from : today
    const whose = { resourceId: await findOrMakeResource(member) }
    const change = await stageChange('hours', { from, hours }, whose, auth.getUserOrFail())
    if (change.savedAt) {
      session.flash('notice', t('scheduling:saved'))
    }
    return response.redirect(await nextPage(change, `/availabilities/${member.id}`), false, 303)
  }

  /** One day. */
  async store({ auth, bouncer, params, request, response, session, t }: HttpContext) {
    const member = await findBookable(params.id)
    await bouncer.with(AvailabilityPolicy).authorize('change', member)
    const { day, isInstead, hours } = await request.validateUsing(dayHoursValidator)
    const own = hours.filter(({ branchId }) => member.worksIn(branchId))
    refuseOverlap(own)
    const details = { day, hours: own.map((one) => ({ ...one, isInstead })) }
    const whose = { resourceId: await findOrMakeResource(member) }
    const change = await stageChange('day', details, whose, auth.getUserOrFail())
    if (change.savedAt) {
      session.flash('notice', t('absence:day_saved'))
    }
    return response.redirect(await nextPage(change, `/availabilities/${member.id}`), false, 303)
  }
}
