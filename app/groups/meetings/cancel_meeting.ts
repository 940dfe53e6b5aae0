import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { arrangeGroup, touchGroup } from '#app/groups/meetings/arrange_group'
import { MeetingChanged } from '#app/groups/meetings/errors'
import { tellEnrolled, type Told } from '#app/groups/meetings/letters/tell_enrolled'
import type { MeetingCancellationReason } from '#app/groups/meetings/meeting_state'
import { despiteExpired } from '#app/groups/meetings/naming'
import { saveMeetings, type NewMeeting } from '#app/groups/meetings/save_meetings'
import type GroupMeeting from '#app/groups/models/group_meeting'
import GroupMeetingCancellation from '#app/groups/models/group_meeting_cancellation'
import { releaseReservation } from '#app/scheduling/release_reservation'

type Trx = TransactionClientContract

type Cancelling = {
  /** With its `group`. */
  meeting: GroupMeeting
  reason: MeetingCancellationReason
  staffMemberId: string
  /** The lesson is made up for at this time. */
  makeUp?: Pick<NewMeeting, 'startsAt' | 'endsAt' | 'teacherId' | 'roomId'> | null
}

/**
 * Gives time, room and teacher back, plans the make-up lesson and tells everybody enrolled in their
 * language: all of it or nothing. Throws MeetingChanged, MeetingTimeTaken, DayFull, TooFarToTravel.
 */
export const cancelMeeting = (cancelling: Cancelling): Promise<Told> =>
  despiteExpired(() => inTransaction((trx) => cancel(cancelling, trx)))

async function cancel({ meeting, reason, staffMemberId, makeUp }: Cancelling, trx: Trx) {
  const { id, group, topic, block } = meeting
  await touchGroup(group.id, trx)
  await giveBack(meeting, trx)
  const client = { client: trx }
  await GroupMeetingCancellation.create({ groupMeetingId: id, staffMemberId, reason }, client)
  if (makeUp) {
    const instead = { ...makeUp, topic, block, replacesId: id }
    await saveMeetings({ group, meetings: [instead], staffMemberId }, trx)
  } else {
    await arrangeGroup(group.id, trx)
  }
  const trace = { staffMemberId, action: 'group_meeting.cancelled', branchId: group.branchId }
  await recordAudit({ ...trace, subjectType: 'group_meeting', subjectId: id }, trx)
  const times = { was: meeting.startsAt, will: makeUp?.startsAt ?? null }
  return tellEnrolled({ kind: 'cancelled', meeting, ...times }, staffMemberId, trx)
}

async function giveBack({ id, version, reservationId }: GroupMeeting, trx: Trx) {
  const cancelled = await trx
    .from('group_meetings')
    .where({ id, version, state: 'planned' })
    .update({ state: 'cancelled', updated_at: toSql(now()) })
    .increment('version', 1)
  if (Number(cancelled) === 0 || !(await releaseReservation(reservationId, trx))) {
    throw new MeetingChanged()
  }
}
