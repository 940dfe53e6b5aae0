import db from '@adonisjs/lucid/services/db'
import type CourseEdition from '#app/courses/models/course_edition'

/** What stands above each part of a course. */
export async function courseHead({ group, level, term }: CourseEdition) {
  const { id, name, state, mode, capacity, seatsTaken, waiting, startsOn, endsOn, branch } = group
  return {
    ...{ id, name, level, term, state, mode, capacity, waiting, branch: branch.name },
    taken: seatsTaken,
    seated: seatsTaken - (await offeredSeats(id)),
    startsOn: startsOn?.toISODate() ?? null,
    endsOn: endsOn?.toISODate() ?? null,
    teachers: await teachersOf(id),
  }
}

async function offeredSeats(groupId: string): Promise<number> {
  const [row] = await db
    .from('seat_offers')
    .where({ group_id: groupId, state: 'open' })
    .sum('seats as offered')
  return Number(row.offered ?? 0)
}

async function teachersOf(groupId: string): Promise<string[]> {
  const rows = await db
    .from('group_meetings')
    .join('staff_members', 'staff_members.id', 'group_meetings.teacher_id')
    .where('group_meetings.group_id', groupId)
    .whereNot('group_meetings.state', 'cancelled')
    .groupBy('staff_members.id', 'given_name', 'family_name')
    .orderByRaw('count(*) desc')
    .select('given_name', 'family_name')
  return rows.map((row) => `${row.given_name} ${row.family_name}`)
}
