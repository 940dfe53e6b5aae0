import PersonalPin from '#app/clients/models/personal_pin'
import type { Person } from '#app/clients/pins/people_behind'

export type PinOfPerson = { person: Person; pin: PersonalPin | null }

/**
 * The PIN of each of these people. A client's own counts before one that they chose earlier, through
 * this contact, when nobody knew them yet.
 */
export async function pinsOf(people: Person[], contactIndex: string): Promise<PinOfPerson[]> {
  const rows = await PersonalPin.query().where((any) => {
    void any
      .whereIn('client_id', people.map(({ client }) => client?.id ?? '').filter(Boolean))
      .orWhere((early) => {
        void early.where('contact_index', contactIndex).whereIn(
          'participant_id',
          people.flatMap(({ participants }) => participants.map(({ id }) => id))
        )
      })
  })
  return people.map((person) => ({ person, pin: pinOf(person, rows) }))
}

export function pinOf({ client, participants }: Person, rows: PersonalPin[]): PersonalPin | null {
  const own = rows.find(({ clientId }) => clientId && clientId === client?.id)
  const early = rows.find(({ participantId }) =>
    participants.some(({ id }) => id === participantId)
  )
  return own ?? early ?? null
}
