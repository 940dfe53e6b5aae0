import { formatContact } from '#app/clients/contact_value'
import { safeContactsOfParticipant } from '#app/clients/safe_contact'
import { languageName } from '#app/core/spoken_time'
import type AppointmentKind from '#app/appointments/models/appointment_kind'
import type SlotAlert from '#app/appointments/models/slot_alert'
import type SlotOffer from '#app/appointments/models/slot_offer'

/** One line of the list. What a restricted meeting is about is between the person and its adviser. */
export function alertForList(alert: SlotAlert, kinds: AppointmentKind[], locale: string) {
  const isRestricted = kinds.some(({ code, isRestricted: is }) => code === alert.kind && is)
  const spoken = alert.interpreterLanguage ?? alert.language
  return {
    id: alert.id,
    state: alert.state,
    name: alert.participant.displayName,
    people: alert.companions.length + 1,
    language: languageName(spoken, locale),
    isInterpreted: alert.interpreterLanguage !== null,
    kind: isRestricted ? null : alert.kind,
    topic: isRestricted ? null : alert.topic,
    branch: alert.branch.name,
    firstDay: alert.firstDay.toISODate()!,
    lastDay: alert.lastDay.toISODate()!,
    partOfDay: alert.partOfDay,
    since: alert.createdAt.toISO()!,
    offers: alert.offers.map(offerForList),
    closing: alert.closing && {
      reason: alert.closing.reason,
      by: alert.closing.staffMember.fullName,
    },
  }
}

const offerForList = ({ id, state, startsAt, expiresAt, staffMember }: SlotOffer) => ({
  id,
  state,
  startsAt: startsAt.toISO()!,
  expiresAt: expiresAt.toISO()!,
  by: staffMember?.fullName ?? null,
})

export function needsForPage({ channel, sex, isAccessible, minutes }: SlotAlert) {
  return { channel, sex, isAccessible, minutes }
}

/** What may be rung or written to today, and whose it is. */
export async function contactsForPage({ participantId }: SlotAlert) {
  const call = await safeContactsOfParticipant(participantId, 'call')
  const write = await safeContactsOfParticipant(participantId, 'write')
  const all = new Map([...call, ...write].map((contact) => [contact.id, contact]))
  return [...all.values()].map(({ id, kind, value, owner, ownerName }) => ({
    ...{ kind, value, owner, ownerName },
    shown: formatContact(kind, value),
    mayCall: kind === 'phone' && call.some((contact) => contact.id === id),
    mayWrite: write.some((contact) => contact.id === id),
  }))
}
