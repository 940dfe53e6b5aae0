import { Exception } from '@adonisjs/core/exceptions'
import type StaffMember from '#app/identity/models/staff_member'
import { survivorOf } from '#app/clients/merging/survivor_of'
import Client from '#app/clients/models/client'
import { mayOpenClient } from '#app/clients/policies/client_policy'
import { refuseMinor } from '#app/clients/refuse_minor'

/**
 * The client, when this person may open them; otherwise there is nothing here. The id of a merged
 * record leads to the one it was merged into.
 */
export async function findOwnClient(id: string, staff: StaffMember): Promise<Client> {
  const found = await Client.find(id)
  const client = found && (await survivorOf(found))
  if (!client || !(await mayOpenClient(staff, client))) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  await refuseMinor(client, staff)
  return client
}
