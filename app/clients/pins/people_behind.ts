import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { isMinor } from '#app/clients/minor'
import type Client from '#app/clients/models/client'
import type ContactPoint from '#app/clients/models/contact_point'
import type Participant from '#app/clients/models/participant'
import { isSameName, type Written } from '#app/clients/pins/same_name'
import { safeContactsAt } from '#app/clients/safe_contact'

/** One grown-up behind a telephone: a client, or somebody whom nobody has recognised yet. */
export type Person = {
  client: Client | null
  names: Written[]
  /** Those of their participants that carry this very contact. */
  participants: Participant[]
}

type Query = ModelQueryBuilderContract<typeof ContactPoint, ContactPoint>

/**
 * Everybody whose own or whose family's contact this is, told apart by record and name. Nobody when
 * writing there is not safe. Children have no door of their own: their guardians see what is theirs.
 */
export async function peopleBehind(contactIndex: string): Promise<Person[]> {
  const contacts = await safeContactsAt(contactIndex, 'write', undefined, withOwners)
  const people: Person[] = []
  const ours = contacts.filter(({ owner }) => ['self', 'family'].includes(owner))
  const all = ours.map(({ participant }) => participant)
  for (const participant of all.filter(({ clientId }) => clientId)) {
    addKnown(people, participant)
  }
  for (const participant of all.filter(({ clientId }) => !clientId)) {
    addUnknown(people, participant)
  }
  return people.filter(({ client }) => !client || !isMinor(client))
}

const withOwners = (query: Query) =>
  void query.preload('participant', (participant) => {
    void participant.preload('knownAs', (client) => void client.preload('names'))
  })

function addKnown(people: Person[], participant: Participant) {
  const client = participant.knownAs
  const known = people.find((person) => person.client?.id === client.id)
  if (known) {
    known.participants.push(participant)
  } else {
    const names = client.names.map(({ given, family }) => ({ given, family }))
    people.push({ client, names, participants: [participant] })
  }
}

/** Every booking by the public brings a participant of its own: those of one name are one person. */
function addUnknown(people: Person[], participant: Participant) {
  const name = { given: participant.givenName, family: participant.familyName }
  const known = people.find(({ names }) => names.some((other) => isSameName(name, other)))
  if (known) {
    known.participants.push(participant)
  } else {
    people.push({ client: null, names: [name], participants: [participant] })
  }
}
