import type { Infer } from '@vinejs/vine/types'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import { refuseStrangers } from '#app/groups/meetings/find_group'
import { despiteExpired } from '#app/groups/meetings/naming'
import { dateAt } from '#app/groups/meetings/rhythm'
import { saveMeetings } from '#app/groups/meetings/save_meetings'
import { PLAIN_RULE, ruleText } from '#app/groups/group_rule'
import Group from '#app/groups/models/group'
import Workshop from '#app/workshops/models/workshop'
import type { newWorkshopValidator } from '#app/workshops/validators/workshop_validator'

type Form = Infer<typeof newWorkshopValidator>
type Trx = TransactionClientContract

/**
 * Makes the workshop, with its date when one is given; the group's id. Sent twice, it is made once.
 * Throws MeetingTimeTaken when somebody has the room or the teacher.
 */
export async function openWorkshop(form: Form, staff: { id: string }): Promise<string> {
  const { meeting, branchId } = form
  if (meeting) {
    await refuseStrangers(branchId, [hostsOf(meeting)])
  }
  return despiteExpired(() =>
    inTransaction((trx) =>
      once(`workshop:${form.oneTimeKey}`, form, trx, async () => {
        const group = await write(form, trx)
        if (meeting) {
          const span = dateAt(meeting.day, meeting.time, meeting.minutes)
          const meetings = [{ ...span, ...hostsOf(meeting) }]
          await saveMeetings({ group, meetings, staffMemberId: staff.id }, trx)
        }
        const trace = { staffMemberId: staff.id, action: 'workshop.opened', branchId }
        await recordAudit({ ...trace, subjectType: 'group', subjectId: group.id }, trx)
        return group.id
      })
    )
  )
}

const hostsOf = ({ roomId, teacherId }: NonNullable<Form['meeting']>) => ({
  roomId: roomId ?? null,
  teacherId: teacherId ?? null,
})

async function write(form: Form, trx: Trx) {
  const { name, branchId, capacity, language, mode, isPublic, kind } = form
  const client = { client: trx }
  const group = await Group.create(
    {
      ...{ name, branchId, capacity, language, mode, isPublic, rule: ruleText(PLAIN_RULE) },
      ...{ kind: 'workshop' as const, state: 'planned' as const },
    },
    client
  )
  const { description = null, placeNote = null, projectId = null } = form
  await Workshop.create({ groupId: group.id, kind, description, placeNote, projectId }, client)
  return group
}
