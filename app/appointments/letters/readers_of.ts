import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type ContactPoint from '#app/clients/models/contact_point'
import Participant from '#app/clients/models/participant'
import { safeContactsLeftBy, safeContactsReaching } from '#app/clients/safe_contact'
import { unsafeIndexesOf } from '#app/clients/contacts/unsafe_indexes_of'
import type Appointment from '#app/appointments/models/appointment'
import type { MessageKind } from '#app/appointments/letters/letter_kind'
import { waysAmong, type Way } from '#app/appointments/letters/ways_to_reach'

export type Reader = { participant: Participant; ways: Way[] }
type Trx = TransactionClientContract

/**
 * Who is written to about an appointment, and through what: whoever it was booked for, and everybody
 * who comes along and left a contact of their own. A contact that two of them share is written to
 * once, one that is not safe for any of them never.
 */
export async function readersOf(
  kind: MessageKind,
  appointment: Pick<Appointment, 'id' | 'participantId' | 'startsAt'>,
  trx: Trx
): Promise<Reader[]> {
  const [first, ...others] = await peopleOf(kind, appointment, trx)
  const shut = others.length > 0 ? await unsafeIndexesOf([first, ...others], 'write', trx) : []
  const taken = new Set(shut)
  const readers: Reader[] = []
  for (const participant of [first, ...others]) {
    const contacts =
      participant === first
        ? await safeContactsReaching(first, 'write', trx)
        : await safeContactsLeftBy(participant, 'write', trx)
    const free = contacts.filter(({ valueIndex }) => !taken.has(valueIndex))
    remember(taken, contacts)
    readers.push({ participant, ways: waysAmong(kind, free, appointment.startsAt) })
  }
  return readers.filter(({ ways }) => ways.length > 0)
}

const remember = (taken: Set<string>, contacts: ContactPoint[]) =>
  contacts.forEach(({ valueIndex }) => taken.add(valueIndex))

/** That nobody came, only the one who booked is told: the link is for booking anew. */
async function peopleOf(
  kind: MessageKind,
  { id, participantId }: Pick<Appointment, 'id' | 'participantId'>,
  trx: Trx
): Promise<Participant[]> {
  const first = await Participant.findOrFail(participantId, { client: trx })
  if (kind === 'missed') {
    return [first]
  }
  const others = await Participant.query({ client: trx })
    .join('appointment_participants as along', 'along.participant_id', 'participants.id')
    .where('along.appointment_id', id)
    .orderBy('along.position')
    .select('participants.*')
  return [first, ...others]
}
