import { Exception } from '@adonisjs/core/exceptions'
import type StaffMember from '#app/identity/models/staff_member'
import Client from '#app/clients/models/client'
import { mayOpenClient } from '#app/clients/policies/client_policy'
import { refuseMinor } from '#app/clients/refuse_minor'

/** The client, when this person may open them; otherwise there is nothing here. */
export async function findOwnClient(id: string, staff: StaffMember): Promise<Client> {
  const client = await Client.find(id)
  if (!client || !(await mayOpenClient(staff, client))) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  await refuseMinor(client, staff)
  return client
}
