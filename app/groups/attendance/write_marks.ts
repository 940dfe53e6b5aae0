import { Exception } from '@adonisjs/core/exceptions'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import type { AttendanceState } from '#app/groups/attendance/attendance_state'
import { peopleAt } from '#app/groups/attendance/people_at'
import Attendance from '#app/groups/models/attendance'
import type GroupMeeting from '#app/groups/models/group_meeting'

export type Mark = {
  participantId: string
  state: AttendanceState
  /** Of `late` only; null when nobody looked at the clock. */
  minutesLate?: number | null
}

const lateOf = ({ state, minutesLate }: Pick<Mark, 'state' | 'minutesLate'>) =>
  state === 'late' ? (minutesLate ?? null) : null

export const differs = (mark: Mark, written?: Attendance) =>
  written?.state !== mark.state || written.minutesLate !== lateOf(mark)

/** Inside the turn that `openMarks` began. People who are not on the meeting's list are not found. */
export async function writeMarks(
  meeting: GroupMeeting,
  marks: Mark[],
  written: Map<string, Attendance>,
  staff: { id: string },
  trx: TransactionClientContract
) {
  const people = await peopleAt(meeting, trx)
  const listed = new Set(people.map((one) => one.participantId))
  if (marks.some(({ participantId }) => !listed.has(participantId))) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  for (const mark of marks) {
    const row = written.get(mark.participantId) ?? new Attendance()
    row.useTransaction(trx).merge({
      groupMeetingId: meeting.id,
      participantId: mark.participantId,
      state: mark.state,
      minutesLate: lateOf(mark),
      version: meeting.marksVersion,
      markedBy: staff.id,
      markedAt: now(),
    })
    await row.save()
  }
}
