import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'

export const newResource = (
  owner: { staff_member_id: string } | { room_id: number },
  kind: string
) => {
  const at = toSql(now())
  return { ...owner, kind, is_active: 1, created_at: at, updated_at: at }
}

/** The resource of an adviser, made when there is none yet; a teacher who begins to advise keeps hers. */
export async function resourceOf(
  member: StaffMember,
  trx: TransactionClientContract
): Promise<number> {
  const resource = newResource({ staff_member_id: member.id }, 'adviser')
  await trx.knexQuery().table('resources').insert(resource).onConflict('staff_member_id').ignore()
  await trx
    .from('resources')
    .where({ staff_member_id: member.id, kind: 'teacher' })
    .update({ kind: 'adviser' })
  const [{ id }] = await trx.from('resources').where('staff_member_id', member.id).select('id')
  return id
}

export const findOrMakeResource = (member: StaffMember) =>
  inTransaction((trx) => resourceOf(member, trx))
