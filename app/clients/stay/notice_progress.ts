import db from '@adonisjs/lucid/services/db'
import type StaffMember from '#app/identity/models/staff_member'
import Client from '#app/clients/models/client'
import type ResidenceEndRule from '#app/clients/models/residence_end_rule'
import { worksEverywhere } from '#app/clients/policies/client_policy'
import { noticeOf } from '#app/clients/stay/send_notice'

const CALLS_SHOWN = 50

/** How far the message got, and who of the own branches has to be called instead. */
export async function noticeProgress(rule: ResidenceEndRule, staff: StaffMember) {
  const notice = await noticeOf(rule)
  if (!notice) {
    return null
  }
  const counts = await db
    .from('end_rule_notice_people')
    .where('notice_id', notice.id)
    .groupBy('outcome')
    .select('outcome')
    .count('* as total')
  const countOf = (outcome: string) =>
    Number(counts.find((row) => row.outcome === outcome)?.total ?? 0)
  return {
    startedAt: notice.startedAt.toISO()!,
    isFinished: notice.finishedAt !== null,
    written: countOf('written'),
    secured: countOf('secured'),
    toCall: countOf('to_call'),
    calls: await callsOf(notice.id, staff),
  }
}

async function callsOf(noticeId: string, staff: StaffMember) {
  const query = db
    .from('end_rule_notice_people as people')
    .join('clients', 'clients.id', 'people.client_id')
    .where({ 'people.notice_id': noticeId, 'people.outcome': 'to_call' })
    .whereNull('people.called_at')
    .orderBy('people.client_id')
    .select('people.id as id', 'clients.id as client_id')
    .limit(CALLS_SHOWN)
  if (!worksEverywhere(staff)) {
    void query.whereIn(
      'clients.branch_id',
      staff.branches.map(({ id }) => id)
    )
  }
  const rows: { id: string; client_id: string }[] = await query
  const ids = rows.map((row) => row.client_id)
  const clients = await Client.query().whereIn('id', ids).preload('names')
  const known = new Map(clients.map((client) => [client.id, client]))
  return rows.map(({ id, client_id: clientId }) => ({
    id,
    clientId,
    person: known.get(clientId)!.name,
    language: known.get(clientId)!.language,
  }))
}
