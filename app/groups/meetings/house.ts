import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'

/** A teacher or a room that a meeting may have; without a resource nobody has reserved it yet. */
export type Host<Id> = { id: Id; name: string; resourceId: number | null }
export type House = { rooms: Host<number>[]; teachers: Host<string>[] }

/** The rooms of a branch and whoever teaches there. */
export async function houseOf(branchId: number): Promise<House> {
  return { rooms: await roomsOf(branchId), teachers: await teachersOf(branchId) }
}

async function roomsOf(branchId: number): Promise<Host<number>[]> {
  const rows = await db
    .from('rooms')
    .leftJoin('resources', 'resources.room_id', 'rooms.id')
    .where('rooms.branch_id', branchId)
    .where((usable) => usable.whereNull('resources.id').orWhere('resources.is_active', true))
    .orderBy('rooms.name')
    .select('rooms.id', 'rooms.name', 'resources.id as resource_id')
  return rows.map(({ id, name, resource_id: resourceId }) => ({ id, name, resourceId }))
}

async function teachersOf(branchId: number): Promise<Host<string>[]> {
  const rows = await db
    .from('staff_members')
    .leftJoin('resources', 'resources.staff_member_id', 'staff_members.id')
    .whereNull('staff_members.deactivated_at')
    .whereIn('staff_members.id', (here) =>
      here.from('staff_branches').where('branch_id', branchId).select('staff_member_id')
    )
    .whereIn('staff_members.id', (role) =>
      role
        .from('staff_roles')
        .where('role', 'teacher')
        .where((now) => now.whereNull('expires_on').orWhere('expires_on', '>=', todayInWarsaw()))
        .select('staff_member_id')
    )
    .orderBy('family_name')
    .orderBy('given_name')
    .select('staff_members.id', 'given_name', 'family_name', 'resources.id as resource_id')
  return rows.map((row) => ({
    id: row.id,
    name: `${row.given_name} ${row.family_name}`,
    resourceId: row.resource_id,
  }))
}
