import type { DateTime } from 'luxon'
import ContactPoint from '#app/clients/models/contact_point'
import type PersonalPin from '#app/clients/models/personal_pin'
import { peopleBehind } from '#app/clients/pins/people_behind'
import { pinsOf } from '#app/clients/pins/pins_of'

/**
 * The PINs with which somebody whom nobody has recognised opens My Centre: those of the person that
 * this participant is behind each of their own contacts.
 */
export async function pinsBehind(participantId: string): Promise<PersonalPin[]> {
  const contacts = await ContactPoint.query().where('participant_id', participantId)
  const found = new Map<string, PersonalPin>()
  for (const { valueIndex } of contacts) {
    const people = await peopleBehind(valueIndex)
    const them = people.filter(({ participants }) =>
      participants.some(({ id }) => id === participantId)
    )
    for (const { pin } of await pinsOf(them, valueIndex)) {
      if (pin) {
        found.set(pin.id, pin)
      }
    }
  }
  return [...found.values()]
}

/** Since when there is a PIN; nobody sees the digits. */
export async function chosenAt(participantId: string): Promise<string | null> {
  const pins = await pinsBehind(participantId)
  const days = pins.map(({ createdAt }): DateTime => createdAt)
  return days.length > 0 ? days.reduce((one, other) => (one > other ? one : other)).toISO() : null
}
