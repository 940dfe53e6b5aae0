import type { HasManyQueryBuilderContract } from '@adonisjs/lucid/types/relations'
import { clientWarnings } from '#app/clients/client_warnings'
import { inForce } from '#app/clients/in_force'
import type Client from '#app/clients/models/client'
import type ClientLanguage from '#app/clients/models/client_language'
import { stayOf } from '#app/clients/stay/stay_of'
import Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'

type Languages = HasManyQueryBuilderContract<typeof ClientLanguage, unknown>

/** The client's languages, and which of them the reader speaks. */
const withReadersOwn = (staff: { id: string }) => (languages: Languages) =>
  void languages
    .leftJoin('staff_languages as spoken', (join) =>
      join
        .on('spoken.language', 'client_languages.language')
        .andOnVal('spoken.staff_member_id', staff.id)
    )
    .select('client_languages.*', 'spoken.language as spoken')

/** Loads what the head and the warnings of a client's pages say. */
async function loadHead(client: Client, staff: StaffMember) {
  await client.load((loader) => {
    if (!client.$preloaded.names) {
      loader.load('names')
    }
    if (client.adviserId && client.adviserId !== staff.id) {
      loader.load('adviser')
    }
    loader
      .load('languages', withReadersOwn(staff))
      .load('residenceTitles')
      .load('participants', (participants) => {
        void participants.preload('contactPoints', (one) => inForce(one))
      })
  })
}

async function branchOf(client: Client, staff: StaffMember) {
  const own = staff.branches.find(({ id }) => id === client.branchId)
  return own ?? client.branch ?? Branch.findOrFail(client.branchId)
}

/** What stands above each of a client's pages; afterwards the same relations are loaded. */
export async function clientHead(client: Client, staff: StaffMember) {
  await loadHead(client, staff)
  const branch = await branchOf(client, staff)
  const adviser = client.adviserId === staff.id ? staff : client.adviser
  return {
    id: client.id,
    participantId: client.participants[0]?.id ?? null,
    number: client.number,
    name: client.name,
    otherName: client.nameInOtherScript,
    branch: branch.name,
    adviser: adviser?.fullName ?? null,
    warnings: clientWarnings(client, await stayOf(client.residenceTitles)),
  }
}
