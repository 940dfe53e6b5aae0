import { now } from '#app/core/clock'
import type BreakGlassOpening from '#app/clients/models/break_glass_opening'
import type ClientOpening from '#app/clients/models/client_opening'
import type { OpeningKind } from '#app/privacy/access_reports'

/** One line of the report; staff, person and acknowledgement must be loaded. */
export function openingForReport(
  opening: BreakGlassOpening | ClientOpening,
  kind: OpeningKind,
  notesRead: number
) {
  const { person, acknowledgement } = opening
  return {
    id: opening.id,
    kind,
    at: opening.createdAt.toISO()!,
    until: opening.expiresAt.toISO()!,
    isOpen: opening.expiresAt > now(),
    by: opening.staffMember.fullName,
    client: {
      id: person.id,
      name: person.name,
      number: person.number,
      branch: person.branch.name,
    },
    reason: opening.reason,
    notesRead,
    acknowledgement: acknowledgement
      ? {
          by: acknowledgement.staffMember.fullName,
          at: acknowledgement.createdAt.toISO()!,
          comment: acknowledgement.comment,
        }
      : null,
  }
}
