import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import { warnOfAbsences } from '#app/groups/attendance/absences/warn_of_absences'
import { ATTENDED } from '#app/groups/attendance/attendance_state'
import { AttendanceChanged } from '#app/groups/attendance/errors'
import { openMarks } from '#app/groups/attendance/open_marks'
import { differs, writeMarks, type Mark } from '#app/groups/attendance/write_marks'
import { writeRegister } from '#app/groups/attendance/write_register'
import type Attendance from '#app/groups/models/attendance'

export type { Mark } from '#app/groups/attendance/write_marks'

export type Marking = {
  /** The version of the marks that the list was opened with; without it nothing is compared. */
  version?: number
  /** Ticked off at the door: the meeting goes on, and the register waits until the list is saved. */
  isArrival?: boolean
}

/**
 * Marks people of a meeting; whoever is left out stays as they are. The meeting is held from now on,
 * and the register of services says who attended. Throws MeetingNotHeld, AttendanceTooEarly and, when
 * somebody else marked one of these people differently since `version`, AttendanceChanged. Returns how
 * many marks are new or different.
 */
export function markAttendance(
  meeting: { id: string },
  marks: Mark[],
  staff: { id: string },
  marking: Marking = {},
  trx?: TransactionClientContract
): Promise<number> {
  const work = (own: TransactionClientContract) => mark(meeting.id, marks, staff, marking, own)
  return trx ? work(trx) : inTransaction(work)
}

async function mark(
  meetingId: string,
  marks: Mark[],
  staff: { id: string },
  { version, isArrival = false }: Marking,
  trx: TransactionClientContract
) {
  const { meeting, written, wasHeld } = await openMarks(meetingId, { isHeld: !isArrival }, trx)
  refuseContrary(marks, written, version)
  const changed = marks.filter((one) => differs(one, written.get(one.participantId)))
  const before = attendedIn([...written.values()])
  await writeMarks(meeting, changed, written, staff, trx)
  const after = attendedAfter(before, changed)
  const isOther = before.size !== after.size || before.difference(after).size > 0
  if (wasHeld ? isOther : !isArrival) {
    await writeRegister(meeting, [...after].sort(), staff, trx)
  }
  await warnOfAbsences(meeting.group, changed, trx)
  const subject = { subjectType: 'group_meeting', subjectId: meetingId }
  const trace = { staffMemberId: staff.id, action: 'attendance.marked', ...subject }
  await recordAudit({ ...trace, branchId: meeting.group.branchId }, trx)
  return changed.length
}

/** A mark that somebody wrote after the list was opened counts, unless both say the same. */
function refuseContrary(marks: Mark[], written: Map<string, Attendance>, version?: number) {
  const contrary = marks.filter((one) => {
    const known = written.get(one.participantId)
    return known && version !== undefined && known.version > version && differs(one, known)
  })
  if (contrary.length > 0) {
    throw new AttendanceChanged(contrary.length)
  }
}

const attendedIn = (marks: Pick<Mark, 'participantId' | 'state'>[]) =>
  new Set(marks.filter(({ state }) => ATTENDED.includes(state)).map((one) => one.participantId))

function attendedAfter(before: Set<string>, changed: Mark[]) {
  const ids = new Set(changed.map(({ participantId }) => participantId))
  return before.difference(ids).union(attendedIn(changed))
}
