import { recordsOf } from '#app/clients/merging/records_of'
import CentreCard from '#app/clients/models/centre_card'
import StaffMember from '#app/identity/models/staff_member'

/** The valid card and those before it, newest first, with who issued and who revoked them. */
export async function cardsForPage(clientId: string) {
  const cards = await CentreCard.query()
    .whereIn('client_id', recordsOf(clientId))
    .orderBy('issued_at', 'desc')
  const people = await StaffMember.query().whereIn(
    'id',
    cards.flatMap(({ issuedBy, revokedBy }) => (revokedBy ? [issuedBy, revokedBy] : [issuedBy]))
  )
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.fullName ?? null
  return cards.map((card) => ({
    id: card.id,
    isValid: card.isValid,
    issuedAt: card.issuedAt.toISO()!,
    issuedBy: nameOf(card.issuedBy),
    revokedAt: card.revokedAt?.toISO() ?? null,
    revokedBy: nameOf(card.revokedBy),
    revokedBecause: card.revokedBecause,
  }))
}
