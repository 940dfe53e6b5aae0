import identityConfig from '#config/identity'
import type { StaffProps } from '#app/core/staff_props'
import { abilitiesOf } from '#app/identity/abilities'
import type StaffMember from '#app/identity/models/staff_member'

/** What every page knows about the person signed in. `roles` and `branches` must be loaded. */
export const staffProps = (staff: StaffMember): StaffProps => ({
  name: staff.fullName,
  email: staff.email,
  roles: staff.currentRoles,
  abilities: abilitiesOf(staff.currentRoles),
  branches: staff.branches.map(({ id, name }) => ({ id, name })),
  hasSingleKeyShortcuts: staff.hasSingleKeyShortcuts,
  idleSeconds: identityConfig.idle,
  isDemo: identityConfig.isDemo,
})
