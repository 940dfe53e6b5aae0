import type { Infer } from '@vinejs/vine/types'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { WorkshopChanged, WorkshopHasPeople } from '#app/workshops/errors'
import type Workshop from '#app/workshops/models/workshop'
import type { workshopChangeValidator } from '#app/workshops/validators/workshop_validator'

type Form = Infer<typeof workshopChangeValidator>

/** Changes what a workshop is; its seats and meetings have verbs of their own. Throws WorkshopChanged. */
export const changeWorkshop = (
  { groupId, group }: Workshop,
  { version, description, placeNote, projectId, isPublic, ...answers }: Form,
  staff: { id: string }
): Promise<void> =>
  inTransaction(async (trx) => {
    const at = toSql(now())
    const isCalledOff = answers.state === 'cancelled' && group.state !== 'cancelled'
    const changed = await trx
      .from('groups')
      .where({ id: groupId, version })
      .where(isCalledOff ? { seats_taken: 0, waiting: 0 } : {})
      .update({ ...answers, is_public: isPublic, version: version + 1, updated_at: at })
    if (Number(changed) === 0) {
      throw isCalledOff && group.version === version
        ? new WorkshopHasPeople()
        : new WorkshopChanged()
    }
    await trx
      .from('workshops')
      .where('group_id', groupId)
      .update({
        description: description ?? null,
        place_note: placeNote ?? null,
        project_id: projectId ?? null,
        updated_at: at,
      })
    const trace = { staffMemberId: staff.id, action: 'workshop.changed', branchId: group.branchId }
    await recordAudit({ ...trace, subjectType: 'group', subjectId: groupId }, trx)
  })
