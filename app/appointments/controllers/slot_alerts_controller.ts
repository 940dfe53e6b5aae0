import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import type StaffMember from '#app/identity/models/staff_member'
import {
  alertForList,
  contactsForPage,
  needsForPage,
} from '#app/appointments/alerts/alert_for_page'
import { alertSearch } from '#app/appointments/alerts/alert_times'
import { CLOSING_REASONS, OFFER_NOTICE_MINUTES } from '#app/appointments/alerts/alert_vocabulary'
import { alertsInOrder, alertsOf } from '#app/appointments/alerts/alerts_of'
import { mayBeTold } from '#app/appointments/alerts/may_be_told'
import { freeTimes } from '#app/appointments/free_times'
import AppointmentKind from '#app/appointments/models/appointment_kind'
import type SlotAlert from '#app/appointments/models/slot_alert'
import {
  alertListValidator,
  alertPageValidator,
} from '#app/appointments/validators/slot_alert_validator'

const AT_ONCE = 30

/** Who waits for a free time. */
export default class SlotAlertsController {
  async index({ auth, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { over = false, page = 1 } = await request.validateUsing(alertListValidator)
    const found = await alertsInOrder(staff, over).paginate(page, AT_ONCE)
    for (const alert of found.all()) {
      await this.record('slot_alert.listed', alert, staff)
    }
    const kinds = await AppointmentKind.all()
    return inertia.render('appointments/alerts/index', {
      alerts: found.all().map((alert) => alertForList(alert, kinds, locale)),
      pages: { total: found.total, currentPage: found.currentPage, lastPage: found.lastPage },
      isOver: over,
    })
  }

  async show({ auth, params, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { day } = await request.validateUsing(alertPageValidator)
    const alert = await alertsOf(staff).where('id', params.id).firstOrFail()
    await this.record('slot_alert.viewed', alert, staff)
    return inertia.render('appointments/alerts/show', {
      alert: alertForList(alert, await AppointmentKind.all(), locale),
      needs: needsForPage(alert),
      participantId: alert.participantId,
      contacts: await contactsForPage(alert),
      isReachable: await mayBeTold(alert),
      times: alert.isWaiting ? await this.times(alert, day, locale) : null,
      reasons: [...CLOSING_REASONS],
    })
  }

  private async times(alert: SlotAlert, day: string | undefined, locale: string) {
    const search = { ...(await alertSearch(alert)), minutes: alert.minutes }
    return freeTimes({ ...search, noticeMinutes: OFFER_NOTICE_MINUTES, day, locale })
  }

  private record(action: string, { id, branchId }: SlotAlert, staff: StaffMember) {
    const subject = { subjectType: 'slot_alert', subjectId: id, branchId }
    return recordAudit({ staffMemberId: staff.id, action, ...subject })
  }
}
