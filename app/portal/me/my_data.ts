import ContactPoint from '#app/clients/models/contact_point'
import { distinctContacts } from '#app/clients/contacts/distinct_contacts'
import { inForce } from '#app/clients/in_force'
import type { Person } from '#app/clients/pins/people_behind'
import type { Me } from '#app/portal/me/me'

/** The names in use, in each of their scripts. */
export const myNames = ({ client, names }: Person): string[] => {
  const inUse = client
    ? client.names.filter(({ kind }) => ['current', 'other_script'].includes(kind))
    : names
  return inUse.map(({ given, family }) => [given, family].filter(Boolean).join(' '))
}

/**
 * The telephones and mailboxes of the person. Only the one they came in with is shown whole: who
 * holds this telephone learns no other number. What is not safe is not shown at all.
 */
export async function myContacts({ client, participants, session }: Me) {
  const rows = await ContactPoint.query()
    .where((own) => {
      void own.whereIn(
        'participant_id',
        participants.map(({ id }) => id)
      )
      if (client) {
        void own.orWhereIn('participant_id', (known) => {
          void known.from('participants').where('client_id', client.id).select('id')
        })
      }
    })
    .where((dated) => inForce(dated))
    .orderBy('position')
  return distinctContacts(rows)
    .filter(({ isSafeToWrite, isSafeToCall }) => isSafeToWrite && isSafeToCall)
    .map((contact) => ({
      kind: contact.kind,
      value: contact.valueIndex === session.contactIndex ? contact.formatted : masked(contact),
    }))
}

/** `+48 ••• ••• 567`, `o•••@example.com`. */
export function masked({ kind, formatted }: Pick<ContactPoint, 'kind' | 'formatted'>): string {
  if (kind === 'phone') {
    const [country, ...groups] = formatted.split(' ')
    const rest = groups.join(' ')
    return `${country} ${rest.slice(0, -3).replace(/\d/g, '•')}${rest.slice(-3)}`
  }
  const [box, server] = formatted.split('@')
  return `${box.slice(0, 1)}•••${server ? `@${server}` : ''}`
}
