import type { Infer } from '@vinejs/vine/types'
import type StaffMember from '#app/identity/models/staff_member'
import { planMeetings, type Proposal, type WantedSeries } from '#app/groups/meetings/plan_meetings'
import type { newCourseValidator, planValidator } from '#app/courses/validators/course_validator'

type Asked = Infer<typeof planValidator>
type Form = Infer<typeof newCourseValidator>

/** The series that the address of the form asks for. */
export const seriesAsked = (asked: Asked): WantedSeries => ({
  group: { branchId: asked.branch },
  times: asked.times.map((text) => ({ weekday: Number(text[0]), time: text.slice(2) })),
  minutes: asked.minutes,
  first: asked.first,
  count: asked.count,
  teacherId: asked.teacher ?? null,
  roomId: asked.room ?? null,
  skip: asked.skip ?? [],
})

/** The series of a form that is sent: as many meetings as the lessons need. */
export const seriesOf = (form: Form): WantedSeries => ({
  group: { branchId: form.branchId },
  times: form.times,
  minutes: form.perMeeting * form.lessonMinutes,
  first: form.first,
  count: Math.ceil(form.lessons / form.perMeeting),
  teacherId: form.teacherId ?? null,
  roomId: form.mode === 'here' ? (form.roomId ?? null) : null,
  skip: form.skip,
})

/** The proposal as the page shows it; null where `staff` does not work. */
export async function planForPage(asked: Asked, staff: StaffMember) {
  if (!staff.worksIn(asked.branch)) {
    return null
  }
  const { meetings, leftOut } = await planMeetings(seriesAsked(asked))
  return {
    meetings: meetings.map(({ day, startsAt, endsAt, roomClash, teacherClash }) => ({
      ...{ day, roomClash, teacherClash },
      startsAt: startsAt.toISO()!,
      endsAt: endsAt.toISO()!,
    })),
    leftOut,
    freeRooms: atAll(meetings, ({ freeRooms }) => freeRooms),
    freeTeachers: atAll(meetings, ({ freeTeachers }) => freeTeachers),
  }
}

function atAll<Id>(meetings: Proposal['meetings'], of: (meeting: Proposal['meetings'][0]) => Id[]) {
  const [first, ...others] = meetings.map((meeting) => new Set(of(meeting)))
  return [...(first ?? [])].filter((id) => others.every((free) => free.has(id)))
}
