import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import type { CallOutcome } from '#app/appointments/appointment_vocabulary'
import type CallRequest from '#app/appointments/models/call_request'
import CallRequestAnswer from '#app/appointments/models/call_request_answer'

/** Notes how the call went; the first of two colleagues counts. */
export async function answerCall(call: CallRequest, outcome: CallOutcome, staff: StaffMember) {
  const who = { staffMemberId: staff.id }
  await inTransaction(async (trx) => {
    await CallRequestAnswer.create({ callRequestId: call.id, outcome, ...who }, { client: trx })
    const trace = { ...who, action: 'call_request.answered', branchId: call.branchId }
    await recordAudit({ ...trace, subjectType: 'call_request', subjectId: call.id }, trx)
  }).catch((error: unknown) => {
    if (!isDuplicate(error)) {
      throw error
    }
  })
}
