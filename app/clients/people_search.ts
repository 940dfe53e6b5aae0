import type StaffMember from '#app/identity/models/staff_member'
import { searchClients } from '#app/clients/search_clients'
import type { FoundPerson } from '#app/clients/found_people'
import { isOfOwnBranch } from '#app/clients/policies/client_policy'
import Participant from '#app/clients/models/participant'

const AT_MOST = 8

/** A person as the form shows her. */
export type Person = { id: string; name: string; language: string }

const asPerson = (participant: Participant): Person => ({
  id: participant.id,
  name: participant.displayName,
  language: participant.language,
})

/** The people of these participants, in the order of the ids. */
export async function namesOf(participantIds: string[]): Promise<Person[]> {
  if (participantIds.length === 0) {
    return []
  }
  const found = await Participant.query().whereIn('id', participantIds)
  return participantIds.flatMap((id) => found.filter((one) => one.id === id).map(asPerson))
}

/** People to choose from while the adviser types: any spelling of the name, phone, PESEL, all branches. */
export const searchPeople = async (words: string, staff: StaffMember) =>
  peopleAmong(await searchClients(words, staff))

/** The same among the clients of own branches. */
export async function searchOwnPeople(words: string, staff: StaffMember) {
  const { clients } = await searchClients(words, staff)
  return peopleAmong({ clients: clients.filter((client) => isOfOwnBranch(staff, client)) })
}

async function peopleAmong({ clients }: { clients: FoundPerson[] }): Promise<Person[]> {
  const ids = clients.map(({ id }) => id)
  const participants = await Participant.query().whereIn('client_id', ids).orderBy('id')
  return clients.slice(0, AT_MOST).flatMap((client) => {
    const first = participants.find((one) => one.clientId === client.id)
    return first ? [{ ...asPerson(first), name: client.name }] : []
  })
}
