import type Client from '#app/clients/models/client'
import { factsOf, peselProblems } from '#app/clients/pesel'
import type { Seen } from '#app/clients/stay/sightings_of'

/** The number, what it says about the person, and what of it does not agree with the record. */
export function peselForPage(client: Client, seen: Map<string, Seen[]>) {
  const { pesel, sex, birthYear } = client
  const birthDate = client.birthDate?.toISODate() ?? null
  return {
    value: pesel,
    problems: pesel ? peselProblems(pesel, { sex, birthDate, birthYear }) : [],
    says: pesel ? factsOf(pesel) : null,
    seen: seen.get(client.id) ?? [],
  }
}
