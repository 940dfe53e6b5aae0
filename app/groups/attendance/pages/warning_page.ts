import { attendanceRate } from '#app/groups/attendance/attendance_rate'
import { absenceLimitOf } from '#app/groups/attendance/absences/absence_decision'
import { groupHead } from '#app/groups/attendance/pages/lesson_head'
import type AbsenceWarning from '#app/groups/models/absence_warning'
import Attendance from '#app/groups/models/attendance'

/** Who was absent when, whether they were written to, and what was decided. */
export async function warningPage(warning: AbsenceWarning) {
  const { id, absences, messages, decision, reason, decidedAt, decider, enrolment } = warning
  const { group, participantId, participant } = enrolment
  return {
    group: groupHead(group),
    person: participant.displayName,
    warning: {
      ...{ id, absences, messages, decision, reason },
      limit: absenceLimitOf(group),
      decidedAt: decidedAt?.toUTC().toISO() ?? null,
      decidedBy: decider?.fullName ?? null,
    },
    rate: await attendanceRate(group.id, participantId),
    absentOn: await absentOn(group.id, participantId),
  }
}

async function absentOn(groupId: string, participantId: string) {
  const marks = await Attendance.query()
    .where({ participant_id: participantId, state: 'absent' })
    .whereHas('meeting', (own) => void own.where({ group_id: groupId, state: 'held' }))
    .preload('meeting')
  return marks.map(({ meeting }) => meeting.startsAt.toUTC().toISO()!).sort()
}
