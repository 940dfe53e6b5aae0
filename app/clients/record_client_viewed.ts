import { recordAudit } from '#app/core/audit'

export type ClientPart = 'person' | 'stay' | 'notes' | 'papers' | 'files' | 'statements'

/** Who looked at whom, and at which part; every page that shows a client calls it. */
export const recordClientViewed = (
  client: { id: string; branchId: number },
  staff: { id: string },
  part?: ClientPart
) =>
  recordAudit({
    staffMemberId: staff.id,
    action: part ? `client_${part}.viewed` : 'client.viewed',
    subjectType: 'client',
    subjectId: client.id,
    branchId: client.branchId,
  })
