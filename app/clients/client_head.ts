import { clientWarnings } from '#app/clients/client_warnings'
import { inForce } from '#app/clients/in_force'
import type Client from '#app/clients/models/client'
import { stayOf } from '#app/clients/stay/stay_of'
import type StaffMember from '#app/identity/models/staff_member'

/** Loads what the head and the warnings of a client's pages say. */
async function loadHead(client: Client, staff: StaffMember) {
  await client.load((loader) => {
    for (const known of ['names', 'branch'] as const) {
      if (!client.$preloaded[known]) {
        loader.load(known)
      }
    }
    if (client.adviserId) {
      loader.load('adviser')
    }
    loader
      .load('languages')
      .load('residenceTitles')
      .load('participants', (participants) => {
        void participants.preload('contactPoints', (one) => inForce(one))
      })
  })
  await staff.load('languages')
}

/** What stands above each of a client's pages; afterwards the same relations are loaded. */
export async function clientHead(client: Client, staff: StaffMember) {
  await loadHead(client, staff)
  return {
    id: client.id,
    participantId: client.participants[0]?.id ?? null,
    number: client.number,
    name: client.name,
    otherName: client.nameInOtherScript,
    branch: client.branch.name,
    adviser: client.adviser?.fullName ?? null,
    warnings: clientWarnings(client, await stayOf(client.residenceTitles), staff),
  }
}
