import Attendance from '#app/groups/models/attendance'
import type GroupMeeting from '#app/groups/models/group_meeting'
import { peopleAt } from '#app/groups/attendance/people_at'
import { groupHead, lessonHead } from '#app/groups/attendance/pages/lesson_head'

/** The list of one lesson: names, levels and marks, nothing else of anybody. */
export async function sheetPage(meeting: GroupMeeting) {
  return {
    group: groupHead(meeting.group),
    lesson: lessonHead(meeting),
    version: meeting.marksVersion,
    people: await sheetLines(meeting),
  }
}

async function sheetLines(meeting: GroupMeeting) {
  const people = await peopleAt(meeting)
  const marks = await Attendance.query().where('group_meeting_id', meeting.id).preload('marker')
  const known = new Map(marks.map((mark) => [mark.participantId, mark]))
  return people.map(({ participantId, participant, level }) => ({
    id: participantId,
    name: participant.displayName,
    level,
    mark: markOf(known.get(participantId)),
  }))
}

const markOf = (mark?: Attendance) =>
  mark
    ? {
        state: mark.state,
        minutesLate: mark.minutesLate,
        by: mark.marker.fullName,
        at: mark.markedAt.toUTC().toISO()!,
      }
    : null
