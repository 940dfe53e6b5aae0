import db from '@adonisjs/lucid/services/db'
import { isoDay } from '#app/dossier/moment'
import {
  idsOf,
  nameOf,
  type Details,
  type TimelineEvent,
} from '#app/dossier/timeline/timeline_event'

/** Consultations without their notes: those open on their own page, to their circle. */
export async function consultationEntries(events: TimelineEvent[]): Promise<Details> {
  const ids = idsOf(events, 'consultation')
  if (ids.length === 0) {
    return []
  }
  const rows = await db
    .from('consultations')
    .join('staff_members', 'staff_members.id', 'consultations.staff_member_id')
    .join('branches', 'branches.id', 'consultations.branch_id')
    .whereIn('consultations.id', ids)
    .select('consultations.id', 'mode', 'language', 'minutes', 'outcome', 'follow_up_on')
    .select('branches.name as branch', 'given_name', 'family_name')
  const topics = await db
    .from('consultation_topics')
    .whereIn('consultation_id', ids)
    .select('consultation_id', 'topic')
  return rows.map((row) => [
    `consultation:${row.id}`,
    {
      staff: nameOf(row),
      branch: row.branch,
      topics: topics.filter((one) => one.consultation_id === row.id).map(({ topic }) => topic),
      mode: row.mode,
      language: row.language,
      minutes: row.minutes,
      outcome: row.outcome,
      followUpOn: row.follow_up_on ? isoDay(row.follow_up_on) : null,
    },
  ])
}
