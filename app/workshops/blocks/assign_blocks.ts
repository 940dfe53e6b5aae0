import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import { touchGroup } from '#app/groups/meetings/arrange_group'
import type Workshop from '#app/workshops/models/workshop'
import type { OrientationBlockCode } from '#app/workshops/workshop_vocabulary'

type Assigned = { id: string; block: OrientationBlockCode | null }

/** Says which block each meeting is about; meetings of another group are left alone. */
export const assignBlocks = (
  { groupId, group }: Workshop,
  meetings: Assigned[],
  staff: { id: string }
): Promise<void> =>
  inTransaction(async (trx) => {
    await touchGroup(groupId, trx)
    for (const { id, block } of meetings) {
      await trx.from('group_meetings').where({ id, group_id: groupId }).update({ block })
    }
    const trace = { staffMemberId: staff.id, action: 'workshop.blocks', branchId: group.branchId }
    await recordAudit({ ...trace, subjectType: 'group', subjectId: groupId }, trx)
  })
