import { now } from '#app/core/clock'
import type { Mark } from '#app/groups/attendance/mark_attendance'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import Enrolment from '#app/groups/models/enrolment'
import GroupMeeting from '#app/groups/models/group_meeting'
import type { OpenedCourse } from '#database/seeders/demo/open_courses'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import { travelTo } from '#database/seeders/demo/travel_to'

/** Every seventh person comes now and then only. */
const RARELY = 7

/** Teachers mark their lists as they would have done; the latest list of each group is left to mark. */
export async function holdLessons(random: SeededRandom, courses: OpenedCourse[]) {
  for (const { group, teacherId } of courses) {
    const seated = await Enrolment.query()
      .where('group_id', group.id)
      .whereIn('state', ['enrolled', 'completed'])
      .orderBy('ticket')
    const meetings = await GroupMeeting.query().where('group_id', group.id).orderBy('starts_at')
    const held = meetings.filter(({ endsAt }) => endsAt < now())
    const toMark = group.state === 'finished' ? held : held.slice(0, -1)
    for (const meeting of toMark) {
      const marks = seated.map((person, index) => markOf(random, person.participantId, index))
      await travelTo(meeting.endsAt, () => markAttendance(meeting, marks, { id: teacherId }))
    }
  }
}

function markOf(random: SeededRandom, participantId: string, index: number): Mark {
  const isRare = index % RARELY === RARELY - 1
  const state = random.weighted(
    isRare
      ? { present: 62, late: 6, excused: 24, absent: 8 }
      : { present: 90, late: 4, excused: 5, absent: 1 }
  )
  return { participantId, state, minutesLate: state === 'late' ? random.between(5, 25) : null }
}
