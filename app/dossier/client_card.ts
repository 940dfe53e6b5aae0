import type StaffMember from '#app/identity/models/staff_member'
import { distinctContacts } from '#app/clients/contacts/distinct_contacts'
import type Client from '#app/clients/models/client'
import { recordsOf } from '#app/clients/merging/records_of'
import ClauseHandover from '#app/clients/models/clause_handover'
import { endsOfStay } from '#app/clients/ends_of_stay'

/**
 * What the overview says beside the head, whose relations are loaded. PESEL and note only for those
 * who may see them.
 */
export async function clientCard(client: Client, staff: StaffMember) {
  return {
    languages: client.languages.map(({ language }) => language),
    birthDate: client.birthDate?.toISODate() ?? null,
    birthYear: client.birthYear,
    birthAnswer: client.birthAnswer,
    sex: client.sex,
    citizenship: client.citizenship,
    residenceAnswer: client.residenceAnswer,
    titles: await endsOfStay(client.residenceTitles),
    contacts: staff.may('clients.view_contacts') ? contactsOf(client) : null,
    ...(staff.may('clients.view_sensitive') ? { pesel: client.pesel, note: client.note } : {}),
  }
}

const contactsOf = (client: Client) =>
  distinctContacts(client.participants.flatMap(({ contactPoints }) => contactPoints)).map(
    (contact) => ({
      id: contact.id,
      kind: contact.kind,
      value: contact.formatted,
      owner: contact.owner,
      isSafeToCall: contact.isSafeToCall,
      isSafeToWrite: contact.isSafeToWrite,
    })
  )

/** The information clause handed over last, whichever record it stands in. */
export async function lastClauseOf(clientId: string) {
  const clause = await ClauseHandover.query()
    .whereIn('client_id', recordsOf(clientId))
    .orderBy('given_at', 'desc')
    .first()
  return clause ? { version: clause.version, language: clause.language } : null
}
