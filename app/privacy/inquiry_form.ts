import type StaffMember from '#app/identity/models/staff_member'
import { findOwnClient } from '#app/clients/find_own_client'
import type Client from '#app/clients/models/client'

/** The client whose page the form was opened from; `names` are loaded. */
export async function personAsked(id: unknown, staff: StaffMember) {
  if (typeof id !== 'string' || !staff.may('clients.view')) {
    return null
  }
  const client = await findOwnClient(id, staff)
  await client.load('names')
  return client
}

/** Where somebody goes on after writing an inquiry down. */
export function inquiryPlace(client: Client | null, staff: StaffMember): string {
  if (client) {
    return `/clients/${client.id}${staff.may('notes.view') ? '/notes' : ''}`
  }
  return staff.may('inquiries.view') ? '/inquiries' : '/inquiries/new'
}
