import { isDuplicate } from '#app/core/database_error'
import { recordAudit } from '#app/core/audit'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import PersonalPin from '#app/clients/models/personal_pin'
import { peopleBehind, type Person } from '#app/clients/pins/people_behind'
import { hashOfPin, isTooEasy } from '#app/clients/pins/pin_secret'
import { pinsOf } from '#app/clients/pins/pins_of'
import { isSameName } from '#app/clients/pins/same_name'

export type Refusal = 'too_easy' | 'not_found'

/**
 * The first PIN of the person of this name behind this contact. Who has one already is not found, nor
 * are two of one name. Digits that somebody else behind the contact has are said to be too easy.
 */
export async function choosePin(
  contactIndex: string,
  name: string,
  digits: string
): Promise<PersonalPin | Refusal> {
  const known = await pinsOf(await peopleBehind(contactIndex), contactIndex)
  const isTaken = known.some(({ pin }) => pin && pin.pinHash === hashOfPin(pin.id, digits))
  if (isTaken || isTooEasy(digits)) {
    return 'too_easy'
  }
  const written = { given: name, family: null }
  const called = known.filter(({ person }) => person.names.some((one) => isSameName(one, written)))
  const [found] = called
  if (called.length !== 1 || found.pin) {
    return 'not_found'
  }
  return keepPin(found.person, contactIndex, digits)
}

/** Two browsers at once: the first one's PIN stands. */
async function keepPin(
  { client, participants }: Person,
  contactIndex: string,
  digits: string
): Promise<PersonalPin | Refusal> {
  const id = newRecordId()
  const owner = client ? { clientId: client.id } : { participantId: participants[0].id }
  const values = { id, ...owner, contactIndex, pinHash: hashOfPin(id, digits), failedTries: 0 }
  const subject = client
    ? { subjectType: 'client', subjectId: client.id, branchId: client.branchId }
    : { subjectType: 'participant', subjectId: participants[0].id }
  try {
    return await inTransaction(async (trx) => {
      const pin = await PersonalPin.create(values, { client: trx })
      await recordAudit({ staffMemberId: null, action: 'personal_pin.chosen', ...subject }, trx)
      return pin
    })
  } catch (error) {
    if (isDuplicate(error)) {
      return 'not_found'
    }
    throw error
  }
}
