import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import Absence from '#app/scheduling/models/absence'
import Interpreter from '#app/scheduling/models/interpreter'
import { ABSENCE_KINDS } from '#app/scheduling/reservation_state'
import { absenceDetails } from '#app/appointments/strandings/absence_details'
import { nextPage, stageChange } from '#app/appointments/strandings/stage_change'
import { leaveValidator } from '#app/appointments/validators/availability_change_validator'

/** An interpreter who keeps a calendar here is not at work. */
export default class InterpreterAbsencesController {
  async create({ params, inertia }: HttpContext) {
    const { id, name } = await this.find(params.id)
    return inertia.render('interpreters/absence', {
      interpreter: { id, name },
      reasons: [...ABSENCE_KINDS],
      today: todayInWarsaw(),
    })
  }

  async store({ auth, params, request, response, session, t }: HttpContext) {
    const { id, resource } = await this.find(params.id)
    const details = absenceDetails(await request.validateUsing(leaveValidator))
    const whose = { resourceId: resource.id }
    const change = await stageChange('absence', details, whose, auth.getUserOrFail())
    if (change.savedAt) {
      session.flash('notice', t('absence:saved'))
    }
    return response.redirect(await nextPage(change, `/interpreters/${id}/edit`), false, 303)
  }

  async destroy({ auth, params, response, session, t }: HttpContext) {
    const { id, resource } = await this.find(params.id)
    const absence = await Absence.query()
      .where({ id: params.absence, resource_id: resource.id })
      .firstOrFail()
    const trace = { staffMemberId: auth.getUserOrFail().id, action: 'availability.absence_ended' }
    await inTransaction(async (trx) => {
      await absence.useTransaction(trx).delete()
      await recordAudit({ ...trace, subjectType: 'interpreter', subjectId: id }, trx)
    })
    session.flash('notice', t('absence:ended'))
    return response.redirect(`/interpreters/${id}/edit`, false, 303)
  }

  private find(id: string) {
    return Interpreter.query().where('id', id).has('resource').preload('resource').firstOrFail()
  }
}
