import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { fromSql } from '#app/core/clock'

const PER_PAGE = 50

type Query = DatabaseQueryBuilderContract<Record<string, unknown>>

/** Where rows about a client stand, by the word that the audit trail uses for them. */
const PARTS: Record<string, (clientId: string) => (query: Query) => void> = {
  participant: (clientId) => participantsOf(clientId),
  client_note: (clientId) => (query) =>
    void query.from('client_notes').where('client_id', clientId).select('id'),
  person_inquiry: (clientId) => (query) =>
    void query.from('person_inquiries').where('client_id', clientId).select('id'),
  stored_file: (clientId) => (query) =>
    void query.from('stored_files').where('client_id', clientId).select('id'),
  statement: (clientId) => (query) =>
    void query.from('statements').where('client_id', clientId).select('id'),
  appointment: (clientId) => (query) =>
    void query
      .from('appointments')
      .whereIn('participant_id', participantsOf(clientId) as never)
      .select('id'),
  consultation: (clientId) => (query) =>
    void query
      .from('consultation_participants')
      .whereIn('participant_id', participantsOf(clientId) as never)
      .select('consultation_id'),
  outbox_message: (clientId) => (query) =>
    void query
      .from('outbox_messages')
      .where((own) => void own.where({ subject_type: 'client', subject_id: clientId }))
      .orWhere((about) => {
        const visits = PARTS.appointment(clientId)
        void about.where('subject_type', 'appointment').whereIn('subject_id', visits as never)
      })
      .select('id'),
}

const participantsOf = (clientId: string) => (query: Query) =>
  void query.from('participants').where('client_id', clientId).select('id')

function entriesAbout(clientId: string) {
  return db
    .from('audit_entries')
    .leftJoin('staff_members', 'staff_members.id', 'audit_entries.staff_member_id')
    .where((about) => {
      void about.where((own) => {
        void own.where('subject_type', 'client').where('subject_id', clientId)
      })
      for (const [type, ids] of Object.entries(PARTS)) {
        void about.orWhere((part) => {
          void part.where('subject_type', type).whereIn('subject_id', ids(clientId) as never)
        })
      }
    })
}

const isoOf = (at: unknown) =>
  at instanceof Date ? at.toISOString() : fromSql(String(at)).toISO()!

const nameOf = (row: Record<string, unknown>) =>
  row.given_name ? `${row.given_name} ${row.family_name}` : null

/** Who saw or changed anything of this client, the latest first. */
export async function accessesOf(clientId: string, page: number) {
  const rows = await entriesAbout(clientId)
    .select('audit_entries.id', 'at', 'action', 'given_name', 'family_name')
    .orderBy('at', 'desc')
    .orderBy('audit_entries.id', 'desc')
    .limit(PER_PAGE + 1)
    .offset((page - 1) * PER_PAGE)
  return {
    entries: rows.slice(0, PER_PAGE).map((row) => ({
      id: String(row.id),
      at: isoOf(row.at),
      action: String(row.action),
      by: nameOf(row),
    })),
    hasOlder: rows.length > PER_PAGE,
  }
}

/** The same by person: how often and when last. */
export async function peopleWhoSaw(clientId: string) {
  const rows = await entriesAbout(clientId)
    .groupBy('audit_entries.staff_member_id', 'given_name', 'family_name')
    .select('given_name', 'family_name')
    .count('* as times')
    .max('at as last_at')
    .orderBy('last_at', 'desc')
  return rows.map((row) => ({
    by: nameOf(row),
    times: Number(row.times),
    lastAt: isoOf(row.last_at),
  }))
}
