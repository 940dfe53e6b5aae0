import type PersonalPin from '#app/clients/models/personal_pin'
import { claimTry, forgetTries, takeTryBack } from '#app/clients/pins/claim_try'
import { peopleBehind } from '#app/clients/pins/people_behind'
import { hashOfPin } from '#app/clients/pins/pin_secret'
import { pinsOf } from '#app/clients/pins/pins_of'

/**
 * The PIN of the one person behind this contact to whom these digits belong; null whatever the
 * reason. A wrong PIN counts against everybody behind the contact.
 */
export async function openByPin(contactIndex: string, digits: string): Promise<PersonalPin | null> {
  const known = await pinsOf(await peopleBehind(contactIndex), contactIndex)
  const claimed: PersonalPin[] = []
  for (const { pin } of known) {
    if (pin && (await claimTry(pin))) {
      claimed.push(pin)
    }
  }
  const right = claimed.filter((pin) => pin.pinHash === hashOfPin(pin.id, digits))
  if (right.length !== 1) {
    return null
  }
  await forgetTries(right[0])
  for (const pin of claimed.filter(({ id }) => id !== right[0].id)) {
    await takeTryBack(pin)
  }
  return right[0]
}
