import { contactHolders } from '#app/clients/household/contact_holders'
import { todayInWarsaw } from '#app/core/clock'
import { distinctContacts } from '#app/clients/contacts/distinct_contacts'
import Client from '#app/clients/models/client'
import ContactPoint from '#app/clients/models/contact_point'
import { mayOpenClient } from '#app/clients/policies/client_policy'
import type StaffMember from '#app/identity/models/staff_member'

const contactsOf = (clientIds: string[]) =>
  ContactPoint.query()
    .whereIn('participant_id', (own) => {
      void own.from('participants').whereIn('client_id', clientIds).select('id')
    })
    .orderBy('position')
    .orderBy('created_at')

const lineOf = (contact: ContactPoint) => ({
  id: contact.id,
  kind: contact.kind,
  value: contact.formatted,
  owner: contact.owner,
  ownerName: contact.ownerName,
  isSafeToCall: contact.isSafeToCall,
  isSafeToWrite: contact.isSafeToWrite,
  validFrom: contact.validFrom?.toISODate() ?? null,
  validUntil: contact.validUntil?.toISODate() ?? null,
})

/** Who serves somebody without an own phone; of a closed record only that they do. */
async function lentTo(clientId: string, staff: StaffMember) {
  const holders = await Client.query()
    .whereIn('id', await contactHolders(clientId))
    .preload('names')
  return Promise.all(
    holders.map(async (holder) => {
      const isOpen = await mayOpenClient(staff, holder)
      const contacts = isOpen ? distinctContacts(await contactsOf([holder.id])) : []
      return { name: holder.name, isOpen, contacts: contacts.filter(isPresent).map(lineOf) }
    })
  )
}

const isPresent = ({ validUntil }: ContactPoint) =>
  !validUntil || validUntil.toISODate()! > todayInWarsaw()

/** The contact points of now, those that ended, and whose serve a person who has none. */
export async function contactsForPage(clientId: string, staff: StaffMember) {
  const own = await contactsOf([clientId])
  const now = distinctContacts(own.filter(isPresent))
  const values = new Set(now.map(({ valueIndex }) => valueIndex))
  const ended = own.filter((contact) => !isPresent(contact) && !values.has(contact.valueIndex))
  return {
    now: now.map(lineOf),
    ended: distinctContacts(ended).map(lineOf),
    lent: now.length === 0 ? await lentTo(clientId, staff) : [],
  }
}
