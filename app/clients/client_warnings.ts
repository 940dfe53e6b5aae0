import { now } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'
import type { StayAnswer } from '#app/clients/stay/stay_on'

const SOON_DAYS = 60

/** What to know before the first word. Languages and contact points must be loaded. */
export function clientWarnings(client: Client, stay: StayAnswer, staff: StaffMember) {
  const soon = now().plus({ days: SOON_DAYS }).toISODate()
  const spoken = new Set(staff.languages.map(({ language }) => language))
  const endsSoon = stay.isLegal === 'yes' && stay.endsOn !== null && stay.endsOn <= soon!
  const contacts = client.participants.flatMap((participant) => participant.contactPoints)
  return {
    needsInterpreter: !client.languages.some(({ language }) => spoken.has(language)),
    hasUnsafeContact: contacts.some((one) => !one.isSafeToCall || !one.isSafeToWrite),
    hasNoContact: contacts.length === 0,
    stayEndsOn: endsSoon ? stay.endsOn : null,
  }
}
