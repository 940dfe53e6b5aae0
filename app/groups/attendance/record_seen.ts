import { recordAudit } from '#app/core/audit'

type Seen = { type: 'group' | 'group_meeting'; id: string; branchId: number }

/** Who looked at the names and the attendance of a whole group or of one meeting. */
export const recordSeen = ({ type, id, branchId }: Seen, staff: { id: string }, action: string) =>
  recordAudit({ staffMemberId: staff.id, action, subjectType: type, subjectId: id, branchId })

export const ofGroup = ({ id, branchId }: { id: string; branchId: number }): Seen => ({
  type: 'group',
  id,
  branchId,
})

export const ofMeeting = ({ id, group }: { id: string; group: { branchId: number } }): Seen => ({
  type: 'group_meeting',
  id,
  branchId: group.branchId,
})
