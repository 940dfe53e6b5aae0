import db from '@adonisjs/lucid/services/db'
import { recordsOf } from '#app/clients/merging/records_of'
import { clauseOn } from '#app/clients/papers/clause_of'
import { DETAIL_OF, NEEDS_FOLLOW_UP } from '#app/clients/papers/consent_purpose'
import type Client from '#app/clients/models/client'
import Consent from '#app/clients/models/consent'
import type StaffMember from '#app/identity/models/staff_member'

const nameOf = ({ givenName, familyName }: StaffMember) => `${givenName} ${familyName}`

/** The clauses handed over, newest first, also those of records merged into this one. */
async function handoversOf(client: Client) {
  const rows = await db
    .from('clause_handovers')
    .join('staff_members', 'staff_members.id', 'clause_handovers.staff_member_id')
    .whereIn('clause_handovers.client_id', recordsOf(client.id))
    .select('clause_handovers.*', 'staff_members.given_name', 'staff_members.family_name')
    .orderBy('given_at', 'desc')
  return rows.map((row) => ({
    id: String(row.id),
    version: String(row.version),
    language: String(row.language),
    givenAt: momentOf(row.given_at),
    how: String(row.how),
    receivedBy: String(row.received_by),
    receiverName: row.receiver_name as string | null,
    staffName: `${row.given_name} ${row.family_name}`,
  }))
}

/** SQLite answers with text, MariaDB with a Date; both are UTC. */
const momentOf = (value: string | Date) =>
  (value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`)).toISOString()

function withdrawalOf({ withdrawal, purpose }: Consent) {
  return withdrawal
    ? {
        withdrawnOn: withdrawal.withdrawnOn.toISODate()!,
        how: withdrawal.how,
        withdrawnBy: withdrawal.withdrawnBy,
        staffName: nameOf(withdrawal.recorder),
        followUp: withdrawal.followUp
          ? { doneAt: withdrawal.followUp.doneAt.toISO()!, note: withdrawal.followUp.note }
          : null,
        isWaiting: NEEDS_FOLLOW_UP.includes(purpose) && !withdrawal.followUp,
      }
    : null
}

async function consentsOf(client: Client) {
  const consents = await Consent.query()
    .where('client_id', client.id)
    .preload('recorder')
    .preload('withdrawal', (one) => void one.preload('recorder').preload('followUp'))
    .orderBy('given_on', 'desc')
    .orderBy('recorded_at', 'desc')
  return consents.map((consent) => ({
    id: consent.id,
    purpose: consent.purpose,
    detailKind: DETAIL_OF[consent.purpose],
    detail: consent.detail,
    version: consent.version,
    language: consent.language,
    givenOn: consent.givenOn.toISODate()!,
    how: consent.how,
    givenBy: consent.givenBy,
    giverName: consent.giverName,
    staffName: nameOf(consent.recorder),
    withdrawal: withdrawalOf(consent),
  }))
}

/** What a client was given to read and what they agreed to. */
export async function papersOf(client: Client) {
  const clause = await clauseOn()
  return {
    clauseVersion: clause?.version ?? null,
    isPlaceholder: Boolean(clause?.is_placeholder),
    handovers: await handoversOf(client),
    consents: await consentsOf(client),
  }
}

export type Papers = Awaited<ReturnType<typeof papersOf>>
