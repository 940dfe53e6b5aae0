import db from '@adonisjs/lucid/services/db'
import {
  idsOf,
  nameOf,
  type Details,
  type TimelineEvent,
} from '#app/dossier/timeline/timeline_event'

async function clauseEntries(ids: string[]): Promise<Details> {
  const rows = await db
    .from('clause_handovers')
    .join('staff_members', 'staff_members.id', 'clause_handovers.staff_member_id')
    .whereIn('clause_handovers.id', ids)
    .select('clause_handovers.id', 'version', 'language', 'given_name', 'family_name')
  return rows.map((row) => [
    `clause:${row.id}`,
    { staff: nameOf(row), version: row.version, language: row.language },
  ])
}

async function registrationEntries(ids: string[]): Promise<Details> {
  const rows = await db
    .from('clients')
    .join('staff_members', 'staff_members.id', 'clients.registered_by')
    .join('branches', 'branches.id', 'clients.branch_id')
    .whereIn('clients.id', ids)
    .select('clients.id', 'branches.name as branch', 'given_name', 'family_name')
  return rows.map((row) => [`registered:${row.id}`, { staff: nameOf(row), branch: row.branch }])
}

/** The Centre's own paperwork: registration and information clauses. */
export async function recordEntries(events: TimelineEvent[]): Promise<Details> {
  const clauses = idsOf(events, 'clause')
  const registrations = idsOf(events, 'registered')
  return [
    ...(clauses.length > 0 ? await clauseEntries(clauses) : []),
    ...(registrations.length > 0 ? await registrationEntries(registrations) : []),
  ]
}
