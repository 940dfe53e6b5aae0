import type StaffMember from '#app/identity/models/staff_member'
import { findByMark } from '#app/clients/find_by_mark'
import { findByName } from '#app/clients/find_by_name'
import Client from '#app/clients/models/client'
import { isOfOwnBranch } from '#app/clients/policies/client_policy'

const AT_MOST = 20

/**
 * Clients of all branches by any spelling of the name, phone, e-mail, PESEL, document or number.
 * Own clients come first; names and branch are loaded.
 */
export async function searchClients(words: string, staff: StaffMember): Promise<Client[]> {
  const text = words.normalize('NFKC').trim()
  const marked = await findByMark(text)
  const ids = marked.length > 0 ? marked : await findByName(text, AT_MOST * 2)
  if (ids.length === 0) {
    return []
  }
  const found = await Client.query().whereIn('id', ids).preload('names').preload('branch')
  const rank = (client: Client) =>
    Number(!isOfOwnBranch(staff, client)) * ids.length + ids.indexOf(client.id)
  return found.sort((left, right) => rank(left) - rank(right)).slice(0, AT_MOST)
}
