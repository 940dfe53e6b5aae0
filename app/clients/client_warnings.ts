import { now } from '#app/core/clock'
import type Client from '#app/clients/models/client'
import type { StayAnswer } from '#app/clients/stay/stay_on'

const SOON_DAYS = 60

/** What to know before the first word. Contact points and languages, with `spoken`, must be loaded. */
export function clientWarnings(client: Client, stay: StayAnswer) {
  const soon = now().plus({ days: SOON_DAYS }).toISODate()
  const endsSoon = stay.isLegal === 'yes' && stay.endsOn !== null && stay.endsOn <= soon!
  const contacts = client.participants.flatMap((participant) => participant.contactPoints)
  return {
    needsInterpreter: !client.languages.some(({ $extras }) => $extras.spoken),
    hasUnsafeContact: contacts.some((one) => !one.isSafeToCall || !one.isSafeToWrite),
    hasNoContact: contacts.length === 0,
    stayEndsOn: endsSoon ? stay.endsOn : null,
  }
}
