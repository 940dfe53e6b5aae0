import { Exception } from '@adonisjs/core/exceptions'
import type StaffMember from '#app/identity/models/staff_member'
import { findOwnClient } from '#app/clients/find_own_client'

/** Whom a new task is about, when `staff` may open that record; any other is not found. */
export async function clientOfTask(id: string | undefined, staff: StaffMember) {
  if (!id) {
    return null
  }
  if (!staff.may('clients.view')) {
    throw new Exception('Not found', { status: 404 })
  }
  const client = await findOwnClient(id, staff)
  await client.load('names')
  return client
}
