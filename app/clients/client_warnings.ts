import { now, todayInWarsaw } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'

const SOON_DAYS = 60

/** What to know before the first word. Languages and contact points must be loaded. */
export function clientWarnings(
  client: Client,
  titles: { endsOn: string | null }[],
  staff: StaffMember
) {
  const today = todayInWarsaw()
  const soon = now().plus({ days: SOON_DAYS }).toISODate()
  const spoken = new Set(staff.languages.map(({ language }) => language))
  const ends = titles.flatMap(({ endsOn }) => (endsOn ? [endsOn] : [])).sort()
  const contacts = client.participants.flatMap((participant) => participant.contactPoints)
  return {
    needsInterpreter: !client.languages.some(({ language }) => spoken.has(language)),
    hasUnsafeContact: contacts.some((one) => !one.isSafeToCall || !one.isSafeToWrite),
    hasNoContact: contacts.length === 0,
    stayEndsOn: ends.find((day) => day >= today && day <= soon!) ?? null,
  }
}
