import { isMinor, mayWorkWithMinors } from '#app/clients/minor'
import type Client from '#app/clients/models/client'
import StaffMember from '#app/identity/models/staff_member'
import { ADVISING_ROLES, type Role } from '#app/identity/role'

/** Who may lead this case in its branch today; a minor's only after the register check. */
export async function advisersOf(client: Client): Promise<StaffMember[]> {
  const staff = await StaffMember.query()
    .whereNull('deactivated_at')
    .whereHas('branches', (branches) => void branches.where('branches.id', client.branchId))
    .preload('roles')
    .orderBy('family_name')
    .orderBy('given_name')
  const advising = new Set<Role>(ADVISING_ROLES)
  return staff
    .filter(({ currentRoles }) => currentRoles.some((role) => advising.has(role)))
    .filter((one) => !isMinor(client) || mayWorkWithMinors(one))
}
