import { clauseLanguageOf } from '#app/clients/clause_language'
import Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'

/** What the form begins with: empty, or what the person of a booking has already told. */
export async function registrationBeginning(participantId: string | undefined, staff: StaffMember) {
  const participant = participantId
    ? await Participant.query()
        .where('id', participantId)
        .whereNull('client_id')
        .preload('contactPoints')
        .first()
    : null
  return {
    participantId: participant?.id ?? null,
    branchId: staff.branches[0]?.id ?? null,
    given: participant?.givenName ?? '',
    family: participant?.familyName ?? '',
    languages: participant ? [participant.language] : [],
    clauseLanguage: participant ? clauseLanguageOf(participant.language) : '',
    contacts:
      participant?.contactPoints.map(({ kind, formatted }) => ({ kind, value: formatted })) ?? [],
  }
}
