import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, todayInWarsaw, toSql, ZONE } from '#app/core/clock'
import { AttendanceTooEarly, MeetingNotHeld } from '#app/groups/attendance/errors'
import Attendance from '#app/groups/models/attendance'
import GroupMeeting from '#app/groups/models/group_meeting'

type Trx = TransactionClientContract

/**
 * The first statement of every transaction that marks: whoever else marks the same meeting waits, and
 * a meeting that is called off at the same moment is either marked or called off.
 */
export async function openMarks(meetingId: string, { isHeld }: { isHeld: boolean }, trx: Trx) {
  const open = await trx
    .from('group_meetings')
    .where('id', meetingId)
    .whereIn('state', ['planned', 'held'])
    .update({ marks_version: trx.raw('marks_version + 1'), updated_at: toSql(now()) })
  const meeting = await GroupMeeting.query({ client: trx })
    .where('id', meetingId)
    .preload('group')
    .firstOrFail()
  if (Number(open) === 0) {
    throw new MeetingNotHeld()
  }
  refuseEarly(meeting)
  const wasHeld = meeting.state === 'held'
  if (isHeld && !wasHeld) {
    await trx.from('group_meetings').where('id', meetingId).update({ state: 'held' })
  }
  return { meeting, wasHeld, written: await writtenMarks(meetingId, trx) }
}

function refuseEarly({ startsAt }: GroupMeeting) {
  if (startsAt.setZone(ZONE).toISODate()! > todayInWarsaw()) {
    throw new AttendanceTooEarly()
  }
}

async function writtenMarks(meetingId: string, trx: Trx) {
  const rows = await Attendance.query({ client: trx }).where('group_meeting_id', meetingId)
  return new Map(rows.map((row) => [row.participantId, row]))
}
