import db from '@adonisjs/lucid/services/db'
import {
  idsOf,
  nameOf,
  type Details,
  type TimelineEvent,
} from '#app/dossier/timeline/timeline_event'

export async function appointmentEntries(events: TimelineEvent[]): Promise<Details> {
  const ids = idsOf(events, 'appointment')
  if (ids.length === 0) {
    return []
  }
  const rows = await db
    .from('appointments')
    .join('staff_members', 'staff_members.id', 'appointments.staff_member_id')
    .join('branches', 'branches.id', 'appointments.branch_id')
    .leftJoin('appointment_cancellations as gone', 'gone.appointment_id', 'appointments.id')
    .whereIn('appointments.id', ids)
    .select('appointments.id', 'topic', 'channel', 'language', 'branches.name as branch')
    .select('given_name', 'family_name', 'gone.appointment_id as gone')
  return rows.map((row) => [
    `appointment:${row.id}`,
    {
      staff: nameOf(row),
      branch: row.branch,
      topics: row.topic ? [row.topic] : [],
      mode: row.channel,
      language: row.language,
      isCancelled: row.gone !== null,
    },
  ])
}
