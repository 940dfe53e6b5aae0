import { DateTime } from 'luxon'
import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { nowInWarsaw, todayInWarsaw } from '#app/core/clock'
import { holidaysBetween } from '#app/core/holidays'
import { inTransaction } from '#app/core/transaction'
import BranchClosure from '#app/scheduling/models/branch_closure'
import { daysBetween } from '#app/scheduling/wall_time'
import { nextPage, stageChange } from '#app/appointments/strandings/stage_change'
import { closureValidator } from '#app/appointments/validators/availability_change_validator'

/** Days on which a whole branch is closed. */
export default class ClosuresController {
  async index({ auth, inertia, locale }: HttpContext) {
    const { branches } = auth.getUserOrFail()
    const today = todayInWarsaw()
    const closures = await BranchClosure.query()
      .whereIn(
        'branch_id',
        branches.map(({ id }) => id)
      )
      .where('on', '>=', today)
      .orderBy('on')
    return inertia.render('appointments/closures', {
      branches: branches.map(({ id, name }) => ({ value: id, label: name })),
      closures: closures.map(({ id, branchId, on, reason }) => ({
        id,
        branchId,
        day: on.toISODate()!,
        reason,
      })),
      holidays: holidaysBetween(today, nowInWarsaw().plus({ years: 1 }).toISODate()!, locale),
      today,
    })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const given = await request.validateUsing(closureValidator)
    if (!staff.worksIn(given.branch_id)) {
      throw new Exception('Not found', { status: 404 })
    }
    const [from, until] = [given.from, given.until].map((day) => DateTime.fromISO(day))
    const days = daysBetween(from, DateTime.min(until, from.plus({ days: 60 })))
    const details = { days, reason: given.reason }
    const change = await stageChange('closure', details, { branchId: given.branch_id }, staff)
    if (change.savedAt) {
      session.flash('notice', t('absence:closure.saved'))
    }
    return response.redirect(await nextPage(change, '/closures'), false, 303)
  }

  async destroy({ auth, params, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const closure = await BranchClosure.query()
      .where('id', params.id)
      .whereIn(
        'branch_id',
        staff.branches.map(({ id }) => id)
      )
      .firstOrFail()
    const { branchId } = closure
    const trace = { staffMemberId: staff.id, action: 'availability.closure_ended', branchId }
    await inTransaction(async (trx) => {
      await closure.useTransaction(trx).delete()
      await recordAudit({ ...trace, subjectType: 'branch', subjectId: String(branchId) }, trx)
    })
    session.flash('notice', t('absence:closure.ended'))
    return response.redirect('/closures', false, 303)
  }
}
