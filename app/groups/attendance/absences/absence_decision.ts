/** `void`: the marks were corrected, and there was nothing to decide. */
export const ABSENCE_DECISIONS = ['keep', 'remove', 'void'] as const
export type AbsenceDecision = (typeof ABSENCE_DECISIONS)[number]

/** What a person may decide. */
export const CHOICES = ['keep', 'remove'] as const

/** So many unexcused absences, when an edition does not say otherwise. */
const USUAL_LIMIT = 3

/** From how many unexcused absences on a colleague decides; null where absences change nothing. */
export function absenceLimitOf({ kind, rule }: { kind: string; rule: string }): number | null {
  const { absenceLimit }: { absenceLimit?: number | null } = JSON.parse(rule)
  return absenceLimit === undefined ? (kind === 'course' ? USUAL_LIMIT : null) : absenceLimit
}
