import type StaffMember from '#app/identity/models/staff_member'
import { isMinor } from '#app/clients/minor'
import type Client from '#app/clients/models/client'
import { isOfOwnBranch } from '#app/clients/policies/client_policy'

/** A relative in one line; names and branch must be loaded. */
export const personInLine = (client: Client, staff: StaffMember) => ({
  id: client.id,
  name: client.name,
  otherName: client.nameInOtherScript,
  birthYear: client.birthYear ?? client.birthDate?.year ?? null,
  isMinor: isMinor(client),
  branch: isOfOwnBranch(staff, client) ? null : client.branch.name,
})
