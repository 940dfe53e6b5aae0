import { isMinor } from '#app/clients/minor'
import type Client from '#app/clients/models/client'
import type { Reader } from '#app/clients/papers/print_clause'

/** Whose name stands on a printed form. */
export async function paperReader(client: Client): Promise<Reader> {
  await client.load('names')
  return { name: client.name, number: client.number, isMinor: isMinor(client) }
}
