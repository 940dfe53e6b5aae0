import { factsOfClients } from '#app/clients/matching/facts_of_clients'
import { candidatesFor } from '#app/clients/matching/candidates_for'
import { scorePair, type PairScore } from '#app/clients/matching/score_pair'
import type { PersonFacts } from '#app/clients/matching/person_facts'
import { decidedDifferent } from '#app/clients/duplicates/decided_different'
import { storePairs } from '#app/clients/duplicates/store_pairs'

const CANDIDATES = 30

export type Likeness = PairScore & { otherId: string }

/** Who in the register may be the same person as this client, without those decided about. */
async function likenessesOf(clientId: string, facts: PersonFacts): Promise<Likeness[]> {
  const found = await candidatesFor(facts, CANDIDATES)
  const different = await decidedDifferent(clientId)
  const others = await factsOfClients(found.filter((id) => id !== clientId && !different.has(id)))
  return [...others]
    .map(([otherId, other]) => ({ otherId, ...scorePair(facts, other) }))
    .filter(({ verdict }) => verdict !== 'different')
}

/**
 * Compares these clients with the whole register and writes down the pairs that look like one
 * person. `versions` are those read before: a client changed meanwhile is compared again later.
 */
export async function findDuplicatesOf(versions: { id: string; version: number }[]) {
  const facts = await factsOfClients(versions.map(({ id }) => id))
  for (const client of versions) {
    const known = facts.get(client.id)
    await storePairs(client, known ? await likenessesOf(client.id, known) : [])
  }
}
