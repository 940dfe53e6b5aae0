import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { ZONE } from '#app/core/clock'

const momentOf = (stored: string | Date) =>
  stored instanceof Date
    ? DateTime.fromJSDate(stored, { zone: ZONE })
    : DateTime.fromSQL(stored, { zone: 'utc' }).setZone(ZONE)

/** How many lessons the plan of a group has in each month of Warsaw time. */
export async function lessonsByMonth(groupId: string, lessonMinutes: number) {
  const meetings: { starts_at: string; ends_at: string }[] = await db
    .from('group_meetings')
    .where('group_id', groupId)
    .whereNot('state', 'cancelled')
    .orderBy('starts_at')
    .select('starts_at', 'ends_at')
  const minutes = new Map<string, number>()
  for (const { starts_at: start, ends_at: end } of meetings) {
    const month = momentOf(start).toFormat('yyyy-MM')
    const length = momentOf(end).diff(momentOf(start), 'minutes').minutes
    minutes.set(month, (minutes.get(month) ?? 0) + length)
  }
  return [...minutes].map(([month, total]) => ({
    month,
    lessons: Math.round(total / lessonMinutes),
  }))
}
