import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { teacherResource } from '#app/groups/meetings/resources'
import type { PlannedDate } from '#app/groups/meetings/rhythm'
import { quartersOf } from '#app/scheduling/quarter'
import { insertRows } from '#database/seeders/demo/insert_rows'
import type { OpenedCourse } from '#database/seeders/demo/open_courses'

type Trx = TransactionClientContract
type Place = { roomId: number | null; resources: number[] }

/** Bulk rows: 270 meetings with their rooms and teachers reserved. */
export async function planLessons(courses: OpenedCourse[], trx: Trx) {
  for (const course of courses) {
    const place = await placeOf(course, trx)
    const lessons = course.dates.map((date, index) => ({
      ...{ date, number: index + 1, id: newRecordId(), reservationId: newRecordId() },
    }))
    await insertRows(
      trx,
      'reservations',
      lessons.map((one) => reservationRow(course, one))
    )
    await insertRows(
      trx,
      'reserved_quarters',
      lessons.flatMap((one) => quarterRows(one, place.resources))
    )
    await insertRows(trx, 'resource_days', await dayRows(course, lessons, trx))
    await insertRows(
      trx,
      'group_meetings',
      lessons.map((one) => meetingRow(course, one, place))
    )
  }
}

type Lesson = { date: PlannedDate; number: number; id: string; reservationId: string }

/** Rooms are counted from the last of the branch, which are the large ones. */
async function placeOf({ group, room, teacherId }: OpenedCourse, trx: Trx): Promise<Place> {
  const teacher = await teacherResource(teacherId, trx)
  if (room === null) {
    return { roomId: null, resources: [teacher] }
  }
  const rooms: { id: number; resource_id: number }[] = await trx
    .from('rooms')
    .join('resources', 'resources.room_id', 'rooms.id')
    .where('rooms.branch_id', group.branchId)
    .orderBy('rooms.id', 'desc')
    .select('rooms.id', 'resources.id as resource_id')
  const { id, resource_id: resource } = rooms[room]
  return { roomId: id, resources: [teacher, resource] }
}

const stamps = () => ({ created_at: toSql(now()), updated_at: toSql(now()) })
const span = ({ startsAt, endsAt }: PlannedDate) => ({
  starts_at: toSql(startsAt),
  ends_at: toSql(endsAt),
})

const reservationRow = ({ group }: OpenedCourse, { date, reservationId }: Lesson) => ({
  ...{
    id: reservationId,
    state: 'confirmed',
    branch_id: group.branchId,
    day: date.day,
    version: 1,
  },
  ...span(date),
  ...stamps(),
})

const quarterRows = ({ date, reservationId }: Lesson, resources: number[]) =>
  resources.flatMap((resource) =>
    quartersOf(date).map((quarter) => ({
      resource_id: resource,
      quarter,
      reservation_id: reservationId,
    }))
  )

/** What the verbs count one by one: how many meetings the teacher has on each day. */
async function dayRows({ teacherId }: OpenedCourse, lessons: Lesson[], trx: Trx) {
  const resource = await teacherResource(teacherId, trx)
  const days = lessons.map(({ date }) => date.day)
  const known: { day: string }[] = await trx
    .from('resource_days')
    .where('resource_id', resource)
    .whereIn('day', days)
    .select('day')
  await trx
    .from('resource_days')
    .where('resource_id', resource)
    .whereIn('day', days)
    .update({ meetings: trx.raw('meetings + 1') })
  const counted = new Set(known.map(({ day }) => String(day).slice(0, 10)))
  return days
    .filter((day) => !counted.has(day))
    .map((day) => ({ resource_id: resource, day, meetings: 1 }))
}

const meetingRow = (
  { group, teacherId }: OpenedCourse,
  { id, reservationId, number, date }: Lesson,
  { roomId }: Place
) => ({
  ...{ id, group_id: group.id, number, reservation_id: reservationId, room_id: roomId },
  ...{ teacher_id: teacherId, version: 1 },
  state: 'planned',
  ...span(date),
  ...stamps(),
})
