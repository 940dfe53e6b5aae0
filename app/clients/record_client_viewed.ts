import { recordAudit } from '#app/core/audit'

/** Who looked at whom; every page that shows a client calls it. */
export const recordClientViewed = (
  client: { id: string; branchId: number },
  staff: { id: string }
) =>
  recordAudit({
    staffMemberId: staff.id,
    action: 'client.viewed',
    subjectType: 'client',
    subjectId: client.id,
    branchId: client.branchId,
  })
