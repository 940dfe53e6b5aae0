import { sortKey } from '#app/core/name_folding'
import type StaffMember from '#app/identity/models/staff_member'
import { findByMark } from '#app/clients/find_by_mark'
import { findByName } from '#app/clients/find_by_name'
import Client from '#app/clients/models/client'
import { isOfOwnBranch } from '#app/clients/policies/client_policy'

const AT_MOST = 20

/** Whether every word typed begins a word of one of the client's spellings, letter by letter. */
function isSpelledLike(text: string, client: Client) {
  const typed = sortKey(text).split(' ').filter(Boolean)
  return client.names.some(({ given, family }) => {
    const parts = sortKey(given, family).split(' ')
    return typed.every((word) => parts.some((part) => part.startsWith(word)))
  })
}

/**
 * Clients of all branches by any spelling of the name, phone, e-mail, PESEL, document or number.
 * The same spelling comes before the same sound, own clients before others; names and branch are
 * loaded.
 */
export async function searchClients(words: string, staff: StaffMember): Promise<Client[]> {
  const text = words.normalize('NFKC').trim()
  const marked = await findByMark(text)
  const ids = marked.length > 0 ? marked : await findByName(text, AT_MOST * 2)
  if (ids.length === 0) {
    return []
  }
  const found = await Client.query().whereIn('id', ids).preload('names').preload('branch')
  const ranks = new Map(
    found.map((client) => [
      client.id,
      Number(!isSpelledLike(text, client)) * ids.length * 2 +
        Number(!isOfOwnBranch(staff, client)) * ids.length +
        ids.indexOf(client.id),
    ])
  )
  return found.sort((left, right) => ranks.get(left.id)! - ranks.get(right.id)!).slice(0, AT_MOST)
}
