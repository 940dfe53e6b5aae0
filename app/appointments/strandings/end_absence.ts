import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import Absence from '#app/scheduling/models/absence'
import Resource from '#app/scheduling/models/resource'
import { findExpected } from '#app/scheduling/weekly_hours'

/** Takes an absence back: from now on the person can be booked again. Answers with whose it was. */
export async function endAbsence(
  id: number,
  actor: StaffMember,
  mayChange: (member: StaffMember) => Promise<void>
): Promise<StaffMember> {
  const absence = await Absence.findOrFail(id)
  const resource = await Resource.findOrFail(absence.resourceId)
  const member = await findExpected(resource.staffMemberId ?? '')
  await mayChange(member)
  const subject = { subjectType: 'staff_member', subjectId: member.id }
  await inTransaction(async (trx) => {
    await absence.useTransaction(trx).delete()
    await recordAudit(
      { staffMemberId: actor.id, action: 'availability.absence_ended', ...subject },
      trx
    )
  })
  return member
}
