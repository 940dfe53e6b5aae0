import Client from '#app/clients/models/client'
import { survivorOf } from '#app/clients/merging/survivor_of'
import type PersonalPin from '#app/clients/models/personal_pin'
import { peopleBehind, type Person } from '#app/clients/pins/people_behind'

/**
 * Who opens with this PIN through this contact, as the records say now: null once the contact is no
 * longer theirs or no longer safe. Follows a merge, and a person who was recognised meanwhile.
 */
export async function personOfPin(pin: PersonalPin, contactIndex: string): Promise<Person | null> {
  const found = pin.clientId ? await Client.find(pin.clientId) : null
  const client = found && (await survivorOf(found))
  const people = await peopleBehind(contactIndex)
  return people.find((person) => isOwner(person, pin, client)) ?? null
}

const isOwner = (person: Person, pin: PersonalPin, client: Client | null) =>
  client
    ? person.client?.id === client.id
    : person.participants.some(({ id }) => id === pin.participantId)
