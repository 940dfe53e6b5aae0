import StaffMember from '#app/identity/models/staff_member'
import { MinorNotOffered } from '#app/clients/errors'
import { isOffered, mayWorkWithMinors } from '#app/clients/minor'
import type Client from '#app/clients/models/client'

const AT_MOST = 5

/** Colleagues of the client's branch who may work with minors. */
async function colleaguesOf(client: Pick<Client, 'branchId'>): Promise<string> {
  const found = await StaffMember.query()
    .whereHas('branches', (branches) => void branches.where('branches.id', client.branchId))
    .whereNotNull('register_checked_on')
    .preload('roles')
    .orderBy('family_name')
  return found
    .filter((staff) => staff.isActive && staff.may('clients.edit') && mayWorkWithMinors(staff))
    .slice(0, AT_MOST)
    .map(({ fullName }) => fullName)
    .join(', ')
}

/** Staff without the day of the register check are led to a colleague instead of to a minor. */
export async function refuseMinor(client: Client, staff: StaffMember) {
  if (!isOffered(client, staff)) {
    throw new MinorNotOffered(await colleaguesOf(client))
  }
}
