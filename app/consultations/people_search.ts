import Participant from '#app/clients/models/participant'

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

/** People to choose from while the adviser types: by name now. */
export async function searchPeople(words: string): Promise<Person[]> {
  const starts = `${words.replaceAll(/[%_\\]/g, '')}%`
  const found = await Participant.query()
    .where('given_name', 'like', starts)
    .orWhere('family_name', 'like', starts)
    .limit(8)
  return found.map(asPerson)
}
