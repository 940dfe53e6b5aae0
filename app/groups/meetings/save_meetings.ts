import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import { arrangeGroup, touchGroup } from '#app/groups/meetings/arrange_group'
import { NoMeetings } from '#app/groups/meetings/errors'
import { despiteExpired, inOrderOfTime, naming } from '#app/groups/meetings/naming'
import { resourcesFor, type Hosts } from '#app/groups/meetings/resources'
import type { Span } from '#app/groups/meetings/rhythm'
import GroupMeeting from '#app/groups/models/group_meeting'
import { reserve } from '#app/scheduling/reserve'

type Trx = TransactionClientContract

export type NewMeeting = Span &
  Hosts & { topic?: string | null; block?: string | null; replacesId?: string | null }

export type NewMeetings = {
  group: { id: string; branchId: number }
  meetings: NewMeeting[]
  staffMemberId: string
  /** Sent twice, the same form plans once; without it whoever calls takes care. */
  oneTimeKey?: string
}

/**
 * Plans all of the meetings, each with its room and teacher, or none. Throws MeetingTimeTaken, DayFull
 * or TooFarToTravel; the caller's transaction, when there is one, must end then.
 */
export async function saveMeetings(wanted: NewMeetings, trx?: Trx): Promise<void> {
  if (wanted.meetings.length === 0) {
    throw new NoMeetings()
  }
  return trx
    ? write(wanted, trx)
    : despiteExpired(() => inTransaction((own) => writeOnce(wanted, own)))
}

async function writeOnce(wanted: NewMeetings, trx: Trx) {
  const { group, meetings, oneTimeKey } = wanted
  if (!oneTimeKey) {
    return write(wanted, trx)
  }
  const body = { group: group.id, meetings }
  await once(`meetings:${oneTimeKey}`, body, trx, async () => {
    await write(wanted, trx)
    return group.id
  })
}

async function write({ group, meetings, staffMemberId }: NewMeetings, trx: Trx) {
  await touchGroup(group.id, trx)
  const resources = await resourcesFor(meetings, trx)
  for (const meeting of inOrderOfTime(meetings)) {
    const { startsAt, endsAt } = meeting
    const wish = { startsAt, endsAt, branchId: group.branchId, resourceIds: resources(meeting) }
    const { id: reservationId } = await naming(meeting, reserve(wish, trx))
    const row = { ...valuesOf(meeting), groupId: group.id, reservationId }
    await GroupMeeting.create(row, { client: trx })
  }
  await arrangeGroup(group.id, trx)
  const trace = { staffMemberId, action: 'group.meetings_planned', branchId: group.branchId }
  await recordAudit({ ...trace, subjectType: 'group', subjectId: group.id }, trx)
}

const valuesOf = ({ startsAt, endsAt, teacherId, roomId, ...more }: NewMeeting) => ({
  startsAt,
  endsAt,
  teacherId,
  roomId,
  topic: more.topic ?? null,
  block: more.block ?? null,
  replacesId: more.replacesId ?? null,
  number: 0,
  state: 'planned' as const,
  version: 1,
})
