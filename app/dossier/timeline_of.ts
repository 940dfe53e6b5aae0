import db from '@adonisjs/lucid/services/db'
import { recordsOf } from '#app/clients/merging/records_of'
import { isoMoment } from '#app/dossier/moment'
import { participantsOf } from '#app/dossier/participants_of'
import { appointmentEntries } from '#app/dossier/timeline/appointment_entries'
import { consultationEntries } from '#app/dossier/timeline/consultation_entries'
import { recordEntries } from '#app/dossier/timeline/record_entries'
import type { TimelineEvent } from '#app/dossier/timeline/timeline_event'

const PER_PAGE = 20

const events = (table: string, kind: string, at: string) =>
  db.from(table).select(db.raw(`'${kind}' as kind`), `${table}.id`, db.raw(`${at} as at`))

/** One page of ids and moments over everything that happened, newest first. */
async function eventsOf(clientId: string, page: number) {
  const consultationIds = db
    .from('consultation_participants')
    .whereIn('participant_id', participantsOf(clientId))
    .select('consultation_id')
  const union = events('appointments', 'appointment', 'appointments.starts_at')
    .whereIn('participant_id', participantsOf(clientId))
    .unionAll([
      events('consultations', 'consultation', 'coalesce(started_at, held_on)').whereIn(
        'id',
        consultationIds
      ),
      events('clause_handovers', 'clause', 'given_at').whereIn('client_id', recordsOf(clientId)),
      events('clients', 'registered', 'created_at').whereIn('id', recordsOf(clientId)),
    ])
  return db
    .from(union.as('events'))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(PER_PAGE + 1)
    .offset((page - 1) * PER_PAGE)
}

/** What happened with a client: always the same few statements, however long the story is. */
export async function timelineOf(clientId: string, page: number) {
  const found = await eventsOf(clientId, page)
  const rows: TimelineEvent[] = found.map((row) => ({
    kind: row.kind,
    id: String(row.id),
    at: isoMoment(row.at),
  }))
  const shown = rows.slice(0, PER_PAGE)
  const details = new Map([
    ...(await appointmentEntries(shown)),
    ...(await consultationEntries(shown)),
    ...(await recordEntries(shown)),
  ])
  return {
    entries: shown.map((event) => ({ ...event, ...details.get(`${event.kind}:${event.id}`) })),
    page,
    hasOlder: rows.length > PER_PAGE,
  }
}
