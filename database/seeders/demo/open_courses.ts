import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import CourseEdition from '#app/courses/models/course_edition'
import { termOf } from '#app/courses/course_term'
import { courseRule, priorityOf } from '#app/courses/priority'
import { USUAL_RULE } from '#app/groups/group_rule'
import { datesOf, type PlannedDate } from '#app/groups/meetings/rhythm'
import Group from '#app/groups/models/group'
import { COURSES, type DemoCourse } from '#database/seeders/demo/courses'
import type { DemoBranch } from '#database/seeders/demo/create_branches'
import type { DemoMember } from '#database/seeders/demo/create_staff'
import { holdLessons } from '#database/seeders/demo/hold_lessons'
import { planLessons } from '#database/seeders/demo/plan_lessons'
import type { DemoClient } from '#database/seeders/demo/register_clients'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import { seatPeople } from '#database/seeders/demo/seat_people'

export type DemoCentre = { staff: DemoMember[]; branches: DemoBranch[]; clients: DemoClient[] }
export type OpenedCourse = DemoCourse & { group: Group; dates: PlannedDate[]; teacherId: string }

const LESSONS = 60
const A_MEETING = 2

/** Groups with their meetings, the people in them and those who wait. */
export async function openCourses(random: SeededRandom, centre: DemoCentre) {
  const courses = await inTransaction(async (trx) => {
    const projectOf = await projectsByBranch(trx)
    const opened: OpenedCourse[] = []
    for (const course of COURSES) {
      const branch = centre.branches.find(({ code }) => code === course.branch)!
      const teacher = centre.staff.find(({ login }) => login === course.teacher)!
      const dates = lessonsOf(course)
      const group = await openGroup(course, branch.id, dates, trx)
      await writeEdition(course, group, projectOf.get(branch.id) ?? null, trx)
      opened.push({ ...course, group, dates, teacherId: teacher.id })
    }
    await planLessons(opened, trx)
    await seatPeople(opened, centre.clients, trx)
    return opened
  })
  await holdLessons(random, courses)
}

function lessonsOf({ weekdays, time, weeksAgo, lessons = LESSONS }: DemoCourse) {
  const monday = DateTime.fromISO(todayInWarsaw(), { zone: 'utc' }).startOf('week')
  const first = monday.minus({ weeks: weeksAgo }).toISODate()!
  const times = weekdays.map((weekday) => ({ weekday, time }))
  const rhythm = { times, minutes: A_MEETING * 45, first, count: lessons / A_MEETING }
  return datesOf(rhythm).dates
}

function stateOf(dates: PlannedDate[]) {
  const today = todayInWarsaw()
  if (dates[0].day > today) {
    return 'planned'
  }
  return dates.at(-1)!.day < today ? 'finished' : 'running'
}

function openGroup(
  course: DemoCourse,
  branchId: number,
  dates: PlannedDate[],
  trx: TransactionClientContract
) {
  const { name, capacity, enrolled, waiting, hasOffer, room } = course
  const [first, ...others] = waiting
  const rule = courseRule({ priority: priorityOf(USUAL_RULE), absenceLimit: 3 })
  const count = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0)
  return Group.create(
    {
      ...{ kind: 'course' as const, name, branchId, capacity, rule, language: 'pl' },
      state: stateOf(dates),
      mode: room === null ? 'online' : 'here',
      isPublic: true,
      seatsTaken: enrolled + (hasOffer ? first : 0),
      waiting: count(hasOffer ? others : waiting),
      nextTicket: enrolled + waiting.length + 1,
      startsOn: DateTime.fromISO(dates[0].day, { zone: 'utc' }),
      endsOn: DateTime.fromISO(dates.at(-1)!.day, { zone: 'utc' }),
    },
    { client: trx }
  )
}

const writeEdition = (
  { level, hasChildcare = false, lessons = LESSONS }: DemoCourse,
  group: Group,
  projectId: number | null,
  trx: TransactionClientContract
) =>
  CourseEdition.create(
    {
      ...{ groupId: group.id, level, lessons, hasChildcare, projectId, lessonMinutes: 45 },
      ...{ attendanceThreshold: 75, testThreshold: 65, placeNote: null },
      term: termOf(group.startsOn!.toISODate()!),
    },
    { client: trx }
  )

async function projectsByBranch(trx: TransactionClientContract) {
  const rows: { branch_id: number; project_id: number }[] = await trx
    .from('project_branches')
    .orderBy('project_id', 'desc')
    .select('branch_id', 'project_id')
  return new Map(rows.map((row) => [row.branch_id, row.project_id]))
}
