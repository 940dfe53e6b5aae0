import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ContactOwner } from '#app/clients/contact_value'
import ContactPoint from '#app/clients/models/contact_point'
import Participant from '#app/clients/models/participant'

/** A person as the booking form knows them: one name in any script, a phone, an e-mail, or both. */
export type Person = {
  name: string
  language: string
  phone?: string
  email?: string
  /** Whose phone and mailbox it is; the person's own when left out. */
  owner?: ContactOwner
  ownerName?: string
}

/** Writes a person whom nobody has recognised as a client yet. */
export async function inviteParticipant(
  { name, language, phone, email, owner = 'self', ownerName }: Person,
  trx: TransactionClientContract
): Promise<Participant> {
  const participant = await Participant.create(
    { givenName: name, familyName: null, language },
    { client: trx }
  )
  const contacts = [
    { kind: 'phone', value: phone },
    { kind: 'email', value: email },
  ]
  for (const [position, { kind, value }] of contacts.entries()) {
    if (value) {
      const contact = { participantId: participant.id, kind, value, owner, position }
      await ContactPoint.create(
        { ...contact, ownerName: ownerName ?? null, isSafeToCall: true, isSafeToWrite: true },
        { client: trx }
      )
    }
  }
  return participant
}
