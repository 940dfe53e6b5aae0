import { Exception } from '@adonisjs/core/exceptions'
import type Client from '#app/clients/models/client'
import StoredFile from '#app/clients/models/stored_file'

/** A file of this client that nobody took away. */
export async function findFile(client: Client, id: string): Promise<StoredFile> {
  const file = await StoredFile.query()
    .where({ id, client_id: client.id })
    .withScopes((scopes) => scopes.kept())
    .first()
  if (!file) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  return file
}
