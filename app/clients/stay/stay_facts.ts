import type { ResidenceKind } from '#app/clients/residence_kind'

export const DECISIONS = ['granted', 'refused', 'discontinued', 'withdrawn'] as const
export type Decision = (typeof DECISIONS)[number]

/** A ground of stay or an application, as the pure questions see it; days are yyyy-MM-dd. */
export type StayTitle = {
  id: string
  kind: ResidenceKind
  validFrom: string | null
  validUntil: string | null
  /** The end is the day that this law sets for all holders. */
  endRule: string | null
  /** The last day it held, when it was lost or given up before its end. */
  endedOn: string | null
  appliedFor: ResidenceKind | null
  filedOn: string | null
  decidedOn: string | null
  decision: Decision | null
  appealedOn: string | null
  appealDecidedOn: string | null
  /** The day the Centre wrote it down. */
  recordedOn: string | null
}

/** One reading of a law: from `effectiveFrom` on it said that the stay of all holders ends then. */
export type EndRule = { code: string; effectiveFrom: string; endsOn: string; legalBasis: string }

export const REASONS = [
  'title',
  'law',
  'citizen',
  'application',
  'nothing_recorded',
  'no_dates',
  'no_start',
  'no_end',
  'rule_missing',
  'dates_reversed',
  'card_ended',
  'beyond_days',
  'filing_day_missing',
  'filing_unclear',
  'appeal_period',
  'proof_ended',
  'not_yet',
  'ended',
  'gap',
  'late_application',
  'decided',
  'granted',
  'no_right',
  'none',
] as const
export type StayReason = (typeof REASONS)[number]
