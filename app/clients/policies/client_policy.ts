import { now, toSql } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'
import ClientOpening from '#app/clients/models/client_opening'

type Belonging = Pick<Client, 'id' | 'branchId'>

/** Those whose task is the whole register; everybody else works with the clients of own branches. */
export const worksEverywhere = (staff: StaffMember) =>
  staff.currentRoles.some((role) => ['data_protection_officer', 'auditor'].includes(role))

export const isOfOwnBranch = (staff: StaffMember, client: Belonging) =>
  worksEverywhere(staff) || staff.worksIn(client.branchId)

/** An own client, or another branch's one opened with a reason within the last three hours. */
export async function mayOpenClient(staff: StaffMember, client: Belonging): Promise<boolean> {
  if (isOfOwnBranch(staff, client)) {
    return true
  }
  const opening = await ClientOpening.query()
    .where({ staffMemberId: staff.id, clientId: client.id })
    .where('expires_at', '>', toSql(now()))
    .first()
  return opening !== null
}
