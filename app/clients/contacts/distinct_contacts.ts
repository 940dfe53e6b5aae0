import type ContactPoint from '#app/clients/models/contact_point'

/** One line for each phone and mailbox of a person, with the strictest of its warnings. */
export function distinctContacts(contacts: ContactPoint[]) {
  const found = new Map<string, ContactPoint>()
  for (const contact of contacts) {
    const first = found.get(contact.valueIndex)
    if (first) {
      first.isSafeToCall &&= contact.isSafeToCall
      first.isSafeToWrite &&= contact.isSafeToWrite
    } else {
      found.set(contact.valueIndex, contact)
    }
  }
  return [...found.values()]
}
