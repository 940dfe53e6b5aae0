import DocumentSighting from '#app/clients/models/document_sighting'

export type Seen = { seenOn: string; by: string }

const AT_MOST = 60

/** Who saw what of a person's papers, the latest first, by title, document or person. */
export async function sightingsOf(clientId: string): Promise<Map<string, Seen[]>> {
  const notes = await DocumentSighting.query()
    .where('client_id', clientId)
    .preload('seenBy')
    .orderBy('seen_on', 'desc')
    .orderBy('created_at', 'desc')
    .limit(AT_MOST)
  const seen = new Map<string, Seen[]>()
  for (const { subjectKey, seenOn, seenBy } of notes) {
    const note = { seenOn: seenOn.toISODate()!, by: seenBy.fullName }
    seen.set(subjectKey, [...(seen.get(subjectKey) ?? []), note])
  }
  return seen
}
