import identityConfig from '#config/identity'
import { isDemoEmail } from '#app/identity/demo_account'
import StaffMember from '#app/identity/models/staff_member'

/** The accounts that the login page of a demo offers; none anywhere else. */
export async function demoAccounts() {
  if (!identityConfig.isDemo) {
    return []
  }
  const staff = await StaffMember.query()
    .where('email', 'like', '%@mci.test')
    .preload('roles')
    .preload('branches')
    .orderBy('id')
  return staff
    .filter((member) => member.isOpen && isDemoEmail(member.email))
    .map((member) => ({
      email: member.email,
      name: member.fullName,
      role: member.currentRoles[0],
      branch: member.branches[0]?.city ?? null,
    }))
}
