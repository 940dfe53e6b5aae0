import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'
import FoundClientTransformer from '#app/clients/transformers/found_client_transformer'

/** What may be said of another branch's client before the door is opened. */
export async function closedClient(client: Client, staff: StaffMember) {
  await client.load((loader) => loader.load('names').load('branch'))
  return new FoundClientTransformer(client, staff).toObject()
}
