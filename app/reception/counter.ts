import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'

/** Where people are called to: `3`, `sala 2`; null while the person has not said. */
export async function counterOf(staff: StaffMember): Promise<string | null> {
  const row = await db.from('reception_counters').where('staff_member_id', staff.id).first()
  return row?.label ?? null
}

export async function sitAt(label: string, staff: StaffMember): Promise<void> {
  const row = { staff_member_id: staff.id, label, updated_at: toSql(now()) }
  await db.knexQuery().table('reception_counters').insert(row).onConflict('staff_member_id').merge()
}
