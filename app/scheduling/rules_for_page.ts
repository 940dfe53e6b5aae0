import db from '@adonisjs/lucid/services/db'
import type Branch from '#app/identity/models/branch'
import { rulesOf } from '#app/scheduling/rules_of'

/** The rules of one branch: its times, the ways to the actor's other branches, its advisers' limits. */
export async function rulesForPage(branch: Branch, others: Branch[]) {
  const ways = await db.from('branch_travel_times').where('from_branch_id', branch.id)
  const minutes = new Map<number, number>(ways.map((way) => [way.to_branch_id, way.minutes]))
  return {
    branchId: branch.id,
    ...(await rulesOf(branch.id)),
    travel: others.map(({ id, name }) => ({
      branchId: id,
      name,
      minutes: minutes.get(id) ?? null,
    })),
    people: await advisersOf(branch.id),
  }
}

export type Person = { resourceId: number; name: string; maxADay: number | null }

/** Whoever has office hours in the branch. */
export async function advisersOf(branchId: number): Promise<Person[]> {
  const rows = await db
    .from('resources')
    .join('staff_members', 'staff_members.id', 'resources.staff_member_id')
    .where({ 'resources.kind': 'adviser', 'resources.is_active': true })
    .whereNull('staff_members.deactivated_at')
    .whereIn('resources.id', (hours) =>
      hours.from('availabilities').where('branch_id', branchId).select('resource_id')
    )
    .orderBy('family_name')
    .select('resources.id', 'max_a_day', 'given_name', 'family_name')
  return rows.map((row) => ({
    resourceId: row.id,
    name: `${row.given_name} ${row.family_name}`,
    maxADay: row.max_a_day,
  }))
}
