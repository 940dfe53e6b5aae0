import Client from '#app/clients/models/client'

/** The record that an id leads to: a merged record opens the one it was merged into. */
export async function survivorOf(id: string): Promise<Client | null> {
  const client = await Client.find(id)
  return client?.mergedIntoId ? Client.find(client.mergedIntoId) : client
}
