import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ClientPayload } from '#app/clients/client_payload'
import { KEY_FORM, keysOfNames } from '#app/clients/name_index/keys_of_names'
import type Client from '#app/clients/models/client'
import ClientLanguage from '#app/clients/models/client_language'
import ClientName from '#app/clients/models/client_name'

/** The search keys of every name the person ever had. */
export async function writeNameKeys(clientId: string, trx: TransactionClientContract) {
  await trx.from('client_name_keys').where('client_id', clientId).delete()
  const names = await ClientName.query({ client: trx }).where('client_id', clientId)
  const rows = keysOfNames(names).map((key) => ({ key, client_id: clientId }))
  if (rows.length > 0) {
    await trx.table('client_name_keys').multiInsert(rows)
  }
  await trx.from('clients').where('id', clientId).update({ key_form: KEY_FORM })
}

export async function writeLanguages(
  client: Client,
  { languages }: ClientPayload,
  trx: TransactionClientContract
) {
  await trx.from('client_languages').where('client_id', client.id).delete()
  await ClientLanguage.createMany(
    [...new Set(languages)].map((language, position) => ({
      clientId: client.id,
      language,
      position,
    })),
    { client: trx }
  )
}
