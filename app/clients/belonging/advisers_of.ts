import StaffMember from '#app/identity/models/staff_member'
import { ADVISING_ROLES, type Role } from '#app/identity/role'

/** Who may lead a case in this branch today. */
export async function advisersOf(branchId: number): Promise<StaffMember[]> {
  const staff = await StaffMember.query()
    .whereNull('deactivated_at')
    .whereHas('branches', (branches) => void branches.where('branches.id', branchId))
    .preload('roles')
    .orderBy('family_name')
    .orderBy('given_name')
  const advising = new Set<Role>(ADVISING_ROLES)
  return staff.filter(({ currentRoles }) => currentRoles.some((role) => advising.has(role)))
}
