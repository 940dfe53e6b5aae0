import type StaffMember from '#app/identity/models/staff_member'
import { findOwnClient } from '#app/clients/find_own_client'
import type Client from '#app/clients/models/client'
import PossibleDuplicate from '#app/clients/models/possible_duplicate'
import { mayOpenClient } from '#app/clients/policies/client_policy'

/** A pair with both people as a search shows them. */
export const findPair = (id: string) =>
  PossibleDuplicate.query()
    .where('id', id)
    .preload('first', (client) => void client.preload('names').preload('branch'))
    .preload('second', (client) => void client.preload('names').preload('branch'))
    .firstOrFail()

/** Those of the two whom this person has to open with a reason first. */
export async function closedOf(pair: PossibleDuplicate, staff: StaffMember): Promise<Client[]> {
  const closed: Client[] = []
  for (const client of [pair.first, pair.second]) {
    if (!(await mayOpenClient(staff, client))) {
      closed.push(client)
    }
  }
  return closed
}

/** Both records with all that is compared, when this person may open both. */
export async function openPair(pair: PossibleDuplicate, staff: StaffMember) {
  const open = async (id: string) => {
    const client = await findOwnClient(id, staff)
    await client.load((loader) => {
      loader.load('names').load('languages').load('branch').load('adviser')
    })
    return client
  }
  return { first: await open(pair.firstClientId), second: await open(pair.secondClientId) }
}
