import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ATTENDED, type AttendanceState } from '#app/groups/attendance/attendance_state'

type Trx = TransactionClientContract

export type AttendanceRate = {
  attended: number
  /** Meetings at which the person was marked at all. */
  held: number
  unexcused: number
  /** Whole per cent of `held`, rounded down; null before the first. */
  rate: number | null
}

type Row = { participant_id: string; state: AttendanceState; times: number | string }

/** How everybody of a group attended the meetings held so far, by participant. */
export async function ratesOf(groupId: string, trx?: Trx): Promise<Map<string, AttendanceRate>> {
  const rows: Row[] = await (trx ?? db)
    .from('attendances')
    .join('group_meetings', 'group_meetings.id', 'attendances.group_meeting_id')
    .where({ 'group_meetings.group_id': groupId, 'group_meetings.state': 'held' })
    .groupBy('attendances.participant_id', 'attendances.state')
    .select('attendances.participant_id', 'attendances.state')
    .count('* as times')
  const people = Map.groupBy(rows, (row) => row.participant_id)
  return new Map([...people].map(([id, marks]) => [id, rateOf(marks)]))
}

/** The same of one person. */
export async function attendanceRate(
  groupId: string,
  participantId: string,
  trx?: Trx
): Promise<AttendanceRate> {
  const rates = await ratesOf(groupId, trx)
  return rates.get(participantId) ?? rateOf([])
}

function rateOf(marks: Pick<Row, 'state' | 'times'>[]): AttendanceRate {
  const count = (isCounted: (state: AttendanceState) => boolean) =>
    marks.filter(({ state }) => isCounted(state)).reduce((sum, { times }) => sum + Number(times), 0)
  const attended = count((state) => ATTENDED.includes(state))
  const held = count(() => true)
  const rate = held === 0 ? null : Math.floor((attended * 100) / held)
  return { attended, held, unexcused: count((state) => state === 'absent'), rate }
}
