import Client from '#app/clients/models/client'

/** The record that a record leads to: itself, or the one it was merged into. */
export const survivorOf = async (client: Client): Promise<Client> =>
  client.mergedIntoId ? Client.findOrFail(client.mergedIntoId) : client
