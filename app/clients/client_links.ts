import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import type { ClientPayload } from '#app/clients/client_payload'
import { distinctContacts } from '#app/clients/contacts/distinct_contacts'
import { addContact, changeContact } from '#app/clients/contacts/save_contact'
import { inForce } from '#app/clients/in_force'
import type Client from '#app/clients/models/client'
import ContactPoint from '#app/clients/models/contact_point'
import Participant from '#app/clients/models/participant'
import ResidenceTitle from '#app/clients/models/residence_title'

type Trx = TransactionClientContract

/** Adds the contact points that the participant does not have yet. */
export async function writeContacts(participantId: string, { contacts }: ClientPayload, trx: Trx) {
  const known = await ContactPoint.query({ client: trx }).where('participant_id', participantId)
  for (const [position, { id, ...values }] of contacts.entries()) {
    const contact = new ContactPoint().fill({ ...values, participantId, position })
    if (!known.some((other) => contact.isSameAs(other))) {
      await contact.useTransaction(trx).save()
    }
  }
}

export async function writeResidence(
  client: Client,
  { residenceTitles = [] }: ClientPayload,
  trx: Trx
) {
  for (const { id, ...title } of residenceTitles) {
    await ResidenceTitle.create({ ...title, clientId: client.id }, { client: trx })
  }
}

const today = () => DateTime.fromISO(todayInWarsaw(), { zone: 'utc' })

/** Contact points kept are changed, new ones added, those left out end today. */
export async function replaceContacts(client: Client, payload: ClientPayload, trx: Trx) {
  const participants = await Participant.query({ client: trx })
    .where('client_id', client.id)
    .orderBy('created_at')
    .preload('contactPoints', (contacts) => inForce(contacts))
  const contacts = participants.flatMap((one) => one.contactPoints)
  const shown = new Set(distinctContacts(contacts).map(({ id }) => id))
  for (const contact of contacts.filter(({ id }) => shown.has(id))) {
    const index = payload.contacts.findIndex(({ id }) => id === contact.id)
    const { id, ...answers } = payload.contacts[index] ?? {}
    const values = index < 0 ? { validUntil: today() } : { ...answers, position: index }
    await changeContact(client.id, contact, values, trx)
  }
  for (const { id, ...added } of payload.contacts.filter((one) => !one.id)) {
    await addContact(client.id, added, trx)
  }
}

/** Titles kept are changed, new ones added, those left out are struck off the record. */
export async function replaceResidence(client: Client, payload: ClientPayload, trx: Trx) {
  const { residenceTitles } = payload
  if (!residenceTitles) {
    return
  }
  const known = await ResidenceTitle.query({ client: trx }).where('client_id', client.id)
  for (const title of known) {
    const kept = residenceTitles.find(({ id }) => id === title.id)
    title.useTransaction(trx)
    await (kept ? title.merge(withoutId(kept)).save() : title.delete())
  }
  const added = residenceTitles.filter(({ id }) => !id)
  await writeResidence(client, { ...payload, residenceTitles: added }, trx)
}

function withoutId<Row extends { id?: string | null }>({ id, ...rest }: Row) {
  return rest
}
