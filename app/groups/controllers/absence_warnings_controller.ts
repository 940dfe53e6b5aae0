import type { HttpContext } from '@adonisjs/core/http'
import { decideAbsences } from '#app/groups/attendance/absences/decide'
import { findWarning } from '#app/groups/attendance/absences/find_warning'
import { warningPage } from '#app/groups/attendance/pages/warning_page'
import { ofGroup, recordSeen } from '#app/groups/attendance/record_seen'
import { decisionValidator } from '#app/groups/validators/attendance_validator'

/** Somebody was absent too often: a colleague decides what follows. */
export default class AbsenceWarningsController {
  async show({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const warning = await findWarning(params.id, staff)
    await recordSeen(ofGroup(warning.enrolment.group), staff, 'absences.viewed')
    return inertia.render('groups/attendance/absences', await warningPage(warning))
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const warning = await findWarning(params.id, staff)
    const { decision, reason } = await request.validateUsing(decisionValidator)
    await decideAbsences(warning, { decision, reason, staff })
    session.flash('notice', t(`attendance:absences.done.${decision}`))
    return response.redirect(`/groups/${warning.enrolment.groupId}/register`, false, 303)
  }
}
