import type StaffMember from '#app/identity/models/staff_member'
import { findOwnClient } from '#app/clients/find_own_client'
import { RecordMoved } from '#app/clients/merging/record_moved'
import { recordClientViewed, type ClientPart } from '#app/clients/record_client_viewed'

/** Opens one part of a client's record for reading; who read which part is remembered. */
export async function openClientRecord(id: string, staff: StaffMember, part: ClientPart) {
  const client = await findOwnClient(id, staff)
  if (client.id !== id) {
    throw new RecordMoved(id, client.id)
  }
  await recordClientViewed(client, staff, part)
  return client
}
