import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import { ABSENCE_KINDS } from '#app/scheduling/reservation_state'
import AvailabilityPolicy from '#app/scheduling/policies/availability_policy'
import { expectedStaff, findExpected } from '#app/scheduling/weekly_hours'
import { colleaguesIn } from '#app/tasks/colleagues_of'
import {
  absenceDetails,
  deputiesFor,
  pageOf,
  resourceOfExpected,
} from '#app/appointments/strandings/absence_details'
import { endAbsence } from '#app/appointments/strandings/end_absence'
import { nextPage, stageChange } from '#app/appointments/strandings/stage_change'
import { absenceValidator } from '#app/appointments/validators/availability_change_validator'

const isBookable = (staff: { id: string }, people: { id: string }[]) =>
  people.some(({ id }) => id === staff.id)

/** A colleague is not at work: today, or for a while. */
export default class StaffAbsencesController {
  async create({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const people = await expectedStaff(staff)
    const deputies = await colleaguesIn(staff.branches.map(({ id }) => id))
    const asked = request.input('person')
    const chosen = people.find(({ id }) => id === asked)?.id
    const option = ({ id, fullName }: { id: string; fullName: string }) => ({
      value: id,
      label: fullName,
    })
    return inertia.render('appointments/absences/create', {
      people: people.map(option),
      deputies: deputies.map(option),
      reasons: [...ABSENCE_KINDS],
      person: chosen ?? (isBookable(staff, people) ? staff.id : null),
      isToday: request.input('leave') === undefined,
      today: todayInWarsaw(),
    })
  }

  async store({ auth, bouncer, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { person, deputy, ...given } = await request.validateUsing(absenceValidator)
    const member = await findExpected(person)
    await bouncer.with(AvailabilityPolicy).authorize('report', member)
    const substitute = deputy ? await deputiesFor(member).where('id', deputy).firstOrFail() : null
    const details = absenceDetails({ ...given, deputy: substitute?.id })
    const whose = { resourceId: await resourceOfExpected(member) }
    const change = await stageChange('absence', details, whose, staff)
    if (change.savedAt) {
      session.flash('notice', t('absence:saved'))
    }
    return response.redirect(await nextPage(change, pageOf(member, staff)), false, 303)
  }

  async destroy({ auth, bouncer, params, response, session, t }: HttpContext) {
    const member = await endAbsence(Number(params.id), auth.getUserOrFail(), (whose) =>
      bouncer.with(AvailabilityPolicy).authorize('change', whose)
    )
    session.flash('notice', t('absence:ended'))
    return response.redirect(pageOf(member, auth.getUserOrFail()), false, 303)
  }
}
