import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import type { ClosingReason } from '#app/appointments/alerts/alert_vocabulary'
import { stopLooking } from '#app/appointments/alerts/end_offer'
import { AlertNotWaiting } from '#app/appointments/errors'
import type SlotAlert from '#app/appointments/models/slot_alert'
import SlotAlertClosing from '#app/appointments/models/slot_alert_closing'

/** A colleague ends the search; a time held for it is free again. Throws AlertNotWaiting. */
export async function closeAlert(
  { id: slotAlertId, branchId }: SlotAlert,
  reason: ClosingReason,
  { id: staffMemberId }: Pick<StaffMember, 'id'>
) {
  await inTransaction(async (trx) => {
    if (!(await stopLooking(slotAlertId, trx))) {
      throw new AlertNotWaiting()
    }
    await SlotAlertClosing.create({ slotAlertId, staffMemberId, reason }, { client: trx })
    const subject = { subjectType: 'slot_alert', subjectId: slotAlertId, branchId }
    await recordAudit({ staffMemberId, action: 'slot_alert.closed', reason, ...subject }, trx)
  })
}
