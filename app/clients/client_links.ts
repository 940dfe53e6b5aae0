import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ClientPayload } from '#app/clients/client_payload'
import type Client from '#app/clients/models/client'
import ContactPoint from '#app/clients/models/contact_point'
import ResidenceTitle from '#app/clients/models/residence_title'

export async function writeContacts(
  participantId: string,
  { contacts }: ClientPayload,
  trx: TransactionClientContract
) {
  const known = await ContactPoint.query({ client: trx }).where('participant_id', participantId)
  const rows = contacts.map((contact, position) => ({ ...contact, participantId, position }))
  for (const row of rows) {
    const contact = new ContactPoint().fill(row)
    if (!known.some((other) => contact.isSameAs(other))) {
      await contact.useTransaction(trx).save()
    }
  }
}

export async function writeResidence(
  client: Client,
  { residenceTitles = [] }: ClientPayload,
  trx: TransactionClientContract
) {
  await ResidenceTitle.createMany(
    residenceTitles.map((title) => ({ ...title, clientId: client.id })),
    { client: trx }
  )
}
