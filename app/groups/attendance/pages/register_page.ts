import { ratesOf } from '#app/groups/attendance/attendance_rate'
import { groupHead, lessonHead } from '#app/groups/attendance/pages/lesson_head'
import { meetingsOf } from '#app/groups/meetings/meetings_of'
import { enrolledIn } from '#app/groups/lists'
import AbsenceWarning from '#app/groups/models/absence_warning'
import Attendance from '#app/groups/models/attendance'
import type Group from '#app/groups/models/group'
import type StaffMember from '#app/identity/models/staff_member'

/** Everybody of a group across its lessons; who may decide also sees what is to be decided. */
export async function registerPage(group: Group, staff: StaffMember) {
  const meetings = await meetingsOf(group.id).whereNot('state', 'cancelled')
  const people = await enrolledIn(group.id)
  const rates = await ratesOf(group.id)
  const marks = await marksOf(group.id)
  return {
    group: groupHead(group),
    lessons: meetings.map(lessonHead),
    people: people.map(({ participantId, participant, level }) => ({
      id: participantId,
      name: participant.displayName,
      level,
      rate: rates.get(participantId) ?? null,
      marks: marks.get(participantId) ?? {},
    })),
    warnings: staff.may('absences.decide') ? await warningsOf(group.id) : [],
  }
}

/** By participant and meeting. */
async function marksOf(groupId: string) {
  const rows = await Attendance.query()
    .whereIn('group_meeting_id', (own) => {
      void own.from('group_meetings').where('group_id', groupId).select('id')
    })
    .select('group_meeting_id', 'participant_id', 'state', 'minutes_late')
  const people = Map.groupBy(rows, ({ participantId }) => participantId)
  return new Map([...people].map(([id, own]) => [id, marksByMeeting(own)]))
}

const marksByMeeting = (rows: Attendance[]) =>
  Object.fromEntries(
    rows.map(({ groupMeetingId, state, minutesLate }) => [groupMeetingId, { state, minutesLate }])
  )

async function warningsOf(groupId: string) {
  const warnings = await AbsenceWarning.query()
    .whereNull('decision')
    .whereHas('enrolment', (own) => void own.where({ group_id: groupId, state: 'enrolled' }))
    .preload('enrolment', (own) => void own.preload('participant'))
    .orderBy('absences')
  const latest = new Map(warnings.map((one) => [one.enrolmentId, one]))
  return [...latest.values()].map(({ id, absences, messages, enrolment }) => ({
    id,
    absences,
    isWritten: messages > 0,
    name: enrolment.participant.displayName,
  }))
}
