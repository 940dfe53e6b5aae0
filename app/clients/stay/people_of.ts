import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { ADVISING_ROLES } from '#app/identity/role'
import type StaffMember from '#app/identity/models/staff_member'
import { worksEverywhere } from '#app/clients/policies/client_policy'

export const WHOSE = ['mine', 'branch'] as const
export type Whose = (typeof WHOSE)[number]

/** Who leads cases begins with the own people, everybody else with the branch. */
export const whoseFor = (staff: StaffMember): Whose =>
  staff.currentRoles.some((role) => (ADVISING_ROLES as readonly string[]).includes(role))
    ? 'mine'
    : 'branch'

/**
 * Narrows a query that joined `clients`: the people this colleague leads (or registered, while
 * nobody leads), or everybody of the own branches. Records merged into others are left out.
 */
export function narrowToPeople(
  query: DatabaseQueryBuilderContract,
  whose: Whose,
  staff: StaffMember
) {
  void query.whereNull('clients.merged_into_id')
  if (whose === 'mine') {
    void query.where((led) => {
      void led
        .where('clients.adviser_id', staff.id)
        .orWhere((own) => void own.whereNull('clients.adviser_id').where('registered_by', staff.id))
    })
  }
  if (!worksEverywhere(staff)) {
    const branches = staff.branches.map(({ id }) => id)
    void query.whereIn('clients.branch_id', branches)
  }
  return query
}
